package org.rogatory.procedure.act;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rogatory.convention.Article;

/** The acts by which a request moves, each with its article and what it does in a sentence. */
public enum ActType {
    SUBMIT(Submit.class, "40(12)", "Sends the draft to the requested State."),
    ACKNOWLEDGE(Acknowledge.class, "40(12)", "Confirms receipt and gives the requested State's own reference."),
    REDIRECT(Redirect.class, "40(12)", "Passes the request to the right authority of the same State."),
    CONFIRM_IN_WRITING(ConfirmInWriting.class, "40(13)", "Confirms an oral request in writing."),
    SUPPLEMENT(Supplement.class, "40(16)", "Adds facts, documents, measures, a deadline or a correction."),
    REQUEST_INFORMATION(RequestInformation.class, "40(16)", "Asks for what is needed to execute the request."),
    SUPPLY_INFORMATION(SupplyInformation.class, "40(16)", "Answers a question of the requested State."),
    ASK_STATUS(AskStatus.class, "40(26)", "Asks how the request stands."),
    REPORT_STATUS(ReportStatus.class, "40(26)", "Answers a question about the status."),
    OPEN_CONSULTATION(OpenConsultation.class, "40(28)", "Consults the other State on a topic."),
    STATE_VIEWS(StateViews.class, "40(28)", "States views in a consultation that the other State opened."),
    CLOSE_CONSULTATION(CloseConsultation.class, "40(28)", "Closes a consultation that the own State opened."),
    PROPOSE_CONDITIONS(ProposeConditions.class, "40(28)", "Offers assistance on terms and conditions."),
    ACCEPT_CONDITIONS(AcceptConditions.class, "40(28)", "Accepts proposed conditions; they bind from then on."),
    DECLINE_CONDITIONS(DeclineConditions.class, "40(28)", "Declines proposed conditions."),
    REPORT_CONFIDENTIALITY_LIMIT(
            ReportConfidentialityLimit.class, "40(20)", "Says that confidentiality cannot be kept."),
    PROCEED(Proceed.class, "40(20)", "Decides that execution goes on all the same."),
    WITHDRAW(Withdraw.class, "40(26)", "Takes back the request or some of its measures."),
    LAPSE(Lapse.class, "40(26)", "Ends a request on which the requesting State has fallen silent."),
    REQUEST_USE_CONSENT(RequestUseConsent.class, "40(19)", "Asks to use material in another proceeding."),
    GRANT_USE_CONSENT(GrantUseConsent.class, "40(19)", "Consents to the use in another proceeding."),
    DENY_USE_CONSENT(DenyUseConsent.class, "40(19)", "Denies the use in another proceeding."),
    NOTIFY_EXCULPATORY_USE(NotifyExculpatoryUse.class, "40(19)", "Gives notice of use that clears a person."),
    REQUEST_ONWARD_TRANSFER(
            RequestOnwardTransfer.class, "36(3)", "Asks to pass personal data to a third State or organization."),
    AUTHORIZE_ONWARD_TRANSFER(AuthorizeOnwardTransfer.class, "36(3)", "Authorizes the onward transfer in writing."),
    DENY_ONWARD_TRANSFER(DenyOnwardTransfer.class, "36(3)", "Denies the onward transfer."),
    ERASE_CONTENT(EraseContent.class, "36", "Erases the content of own acts; their facts and digests stay."),
    RECORD_REASON(RecordReason.class, "22(5)", "Records why a suggested consultation is not opened."),
    RECTIFY(Rectify.class, "40(13)", "Corrects a clerical error in a text of an own act."),
    TAKE_UP(TakeUp.class, "40(12)", "The central authority begins execution itself."),
    ENTRUST(Entrust.class, "40(12)", "Entrusts execution to a competent authority of the same State."),
    URGE(Urge.class, "40(12)", "Urges the entrusted authority on."),
    REPORT_EXECUTION(ReportExecution.class, "40(12)", "The entrusted authority reports to its central authority."),
    RECORD_AUTHORIZATION(RecordAuthorization.class, "24(4)", "Records the domestic authorization of a power."),
    POSTPONE(Postpone.class, "40(27)", "Postpones measures that interfere with domestic proceedings."),
    RESUME(Resume.class, "40(27)", "Takes postponed measures up again."),
    REFUSE(Refuse.class, "40(21)", "Refuses the request or measures on grounds that the Convention opens."),
    DELIVER(Deliver.class, "40(17)", "Delivers what was obtained, or reports what could not be."),
    CONFIRM_RECEIPT(ConfirmReceipt.class, "40(14)", "Confirms what was delivered, digest by digest."),
    DISPUTE_DELIVERY(DisputeDelivery.class, "40(14)", "Reports delivered documents missing, unreadable or altered."),
    REPORT_APPEARANCE(ReportAppearance.class, "40(29)", "Reports the arrival of a person who came by consent."),
    END_ATTENDANCE(EndAttendance.class, "40(29)", "Gives notice that the person's presence is no longer needed."),
    RECORD_RESTRAINT(RecordRestraint.class, "50(2)", "Records that property was frozen or seized."),
    RECORD_CONFISCATION(RecordConfiscation.class, "50(1)", "Records that property was confiscated."),
    ANNOUNCE_LIFTING(AnnounceLifting.class, "50(8)", "Says that a restraint is to be lifted, and asks for views."),
    LIFT_RESTRAINT(LiftRestraint.class, "50(8)", "Lifts a restraint."),
    AGREE_DISPOSAL(AgreeDisposal.class, "52", "Names the terms on which confiscated property is disposed of."),
    RETURN_PROPERTY(ReturnProperty.class, "52(1)", "Reports which property went to whom."),
    RECORD_CONSENT(RecordConsent.class, "40(9)", "Records the person's consent to the transfer."),
    REVOKE_CONSENT(RevokeConsent.class, "40(9)", "Records that the person took the consent back."),
    AGREE_TRANSFER(AgreeTransfer.class, "40(9)", "Names the terms of the transfer."),
    RECORD_TRANSFER(RecordTransfer.class, "40(9)", "Reports that the person was handed over."),
    END_CUSTODY(EndCustody.class, "40(10)", "Says that the person need no longer be held."),
    CONFIRM_RETURN(ConfirmReturn.class, "40(10)", "Confirms that the person is back."),
    BEGIN_EXAMINATION(BeginExamination.class, "35(1)", "Begins to examine what is asked for."),
    REPORT_CUSTODY(ReportCustody.class, "37(10)", "Reports that the person is in custody."),
    REPORT_RELEASE(ReportRelease.class, "37(10)", "Reports that the person is free again."),
    RECORD_DUAL_CRIMINALITY(
            RecordDualCriminality.class, "37(1)", "Records how dual criminality stands for the offences."),
    RECORD_PERSON_CONSENT(RecordPersonConsent.class, "37(9)", "Records that the person consents to surrender."),
    GRANT(Grant.class, "37(1)", "Grants extradition, and says for which offences."),
    REQUEST_PROSECUTION(RequestProsecution.class, "37(11)", "Asks to prosecute a national who is not extradited."),
    REPORT_PROSECUTION(ReportProsecution.class, "37(11)", "Reports how far that prosecution has come."),
    REQUEST_ENFORCEMENT(
            RequestEnforcement.class, "37(13)", "Asks to enforce the sentence of a national who is not extradited."),
    REPORT_ENFORCEMENT(ReportEnforcement.class, "37(13)", "Reports what was decided about that enforcement."),
    ARRANGE_SURRENDER(ArrangeSurrender.class, "37(9)", "Says where and when the person is handed over."),
    POSTPONE_SURRENDER(PostponeSurrender.class, "37(8)", "Postpones the surrender on a ground of domestic law."),
    RECORD_SURRENDER(RecordSurrender.class, "37(1)", "Records that the person was handed over."),
    RECORD_RETURN(RecordReturn.class, "40(10)", "Reports that the person was given back, and the days in custody."),
    CONFIRM_SURRENDER(ConfirmSurrender.class, "37(1)", "Confirms that the person has arrived."),
    REPORT_ARREST(ReportArrest.class, "37(10)", "Reports that the person was found and secured."),
    CONVERT(Convert.class, "37(10)", "The formal request has taken the place of the arrest."),
    RELEASE(Release.class, "37(10)", "Releases the person whom no formal request followed."),
    PRESERVE(Preserve.class, "42(4)", "Preserves the data, item by item, from a day to a day."),
    REPORT_NOTHING_PRESERVED(
            ReportNothingPreserved.class, "42(1)", "Reports that there is nothing to preserve, and why."),
    REPORT_PRESERVATION_RISK(
            ReportPreservationRisk.class, "42(7)", "Says that preservation will not do, or does harm."),
    REQUEST_EXTENSION(RequestExtension.class, "42(9)", "Asks for a later end of the period of preservation."),
    GRANT_EXTENSION(GrantExtension.class, "42(9)", "Sets a later end of the period of preservation."),
    DECLINE_EXTENSION(DeclineExtension.class, "42(9)", "Leaves the period of preservation as it is."),
    NOTE_FOLLOW_UP(NoteFollowUp.class, "42(8)", "Notes that the request for the preserved data was submitted."),
    CONTINUE(Continue.class, "42(8)", "Keeps the data until the request for it, which was received, is decided."),
    DISCLOSE_PATH(
            DisclosePath.class, "43(1)", "Discloses enough traffic data to identify a provider abroad and the path."),
    WITHHOLD_PATH(WithholdPath.class, "43(2)", "Withholds the traffic data that would show the path."),
    END(End.class, "42(8)", "Ends what has run its course: preserved data is no longer held, a team's work is over."),
    ANSWER(Answer.class, "41(3)", "Answers with data, advice or a statement."),
    REFER(Refer.class, "41(4)", "Refers to the authority that can help; a draft to it is opened."),
    ACCEPT(Accept.class, "39(1)", "Takes the proceedings over."),
    TRANSFER_FILE(TransferFile.class, "39(1)", "Hands the file over to the State that took the proceedings over."),
    REPORT_OUTCOME(ReportOutcome.class, "39(1)", "Reports how the proceedings that were taken over ended."),
    AGREE(Agree.class, "48", "Names terms, or agrees to those that the other State named."),
    REPORT_PROGRESS(ReportProgress.class, "48", "Reports how the work that was agreed on proceeds."),
    ACCEPT_INFORMATION(AcceptInformation.class, "40(5)", "Accepts information and the restrictions on it."),
    SEND_BACK(SendBack.class, "40(5)", "Sends information back unread."),
    DECLINE(Decline.class, "35(1)", "Declines what nobody has a duty to agree to, with reasons.");

    private static final Map<Class<? extends ActBody>, ActType> BY_BODY =
            Arrays.stream(values()).collect(Collectors.toMap(ActType::body, Function.identity()));

    private final Class<? extends ActBody> body;
    private final Article article;
    private final String says;

    ActType(Class<? extends ActBody> body, String article, String says) {
        this.body = body;
        this.article = Article.of(article);
        this.says = says;
    }

    public static ActType of(ActBody body) {
        return BY_BODY.get(body.getClass());
    }

    public Class<? extends ActBody> body() {
        return body;
    }

    public Article article() {
        return article;
    }

    public String says() {
        return says;
    }
}
