package org.rogatory.procedure.machine;

import static org.rogatory.procedure.By.EITHER;
import static org.rogatory.procedure.By.REGISTRAR;
import static org.rogatory.procedure.By.REQUESTED;
import static org.rogatory.procedure.By.REQUESTING;
import static org.rogatory.procedure.Status.DRAFT;
import static org.rogatory.procedure.Status.RECEIVED;
import static org.rogatory.procedure.Status.SUBMITTED;
import static org.rogatory.procedure.Status.WITHDRAWN;
import static org.rogatory.procedure.Target.BY_THE_OUTCOME_OF_MEASURES;
import static org.rogatory.procedure.Target.NO_CHANGE;
import static org.rogatory.procedure.Topic.Form.CONDITIONS;
import static org.rogatory.procedure.Topic.Form.CONSULTATION;
import static org.rogatory.procedure.Topic.Form.INFORMATION;
import static org.rogatory.procedure.Topic.Form.ONWARD_TRANSFER;
import static org.rogatory.procedure.Topic.Form.USE_CONSENT;
import static org.rogatory.procedure.act.ActType.*;
import static org.rogatory.procedure.rule.ConsultationRules.*;
import static org.rogatory.procedure.rule.ContentRules.*;
import static org.rogatory.procedure.rule.ExecutionRules.CONFIRMED_IN_WRITING;
import static org.rogatory.procedure.rule.HoldingRules.NOTHING_HELD;
import static org.rogatory.procedure.rule.PersonRules.PERSON_RETURNED;
import static org.rogatory.procedure.rule.PropertyRules.LIFTING_OF_A_RESTRAINT;
import static org.rogatory.procedure.rule.PropertyRules.ROUTE_COMPLETE;
import static org.rogatory.procedure.rule.RecordRules.*;
import static org.rogatory.procedure.rule.RoutingRules.*;
import static org.rogatory.procedure.rule.SubmissionRules.*;
import static org.rogatory.procedure.rule.UseRules.*;

import java.util.List;
import java.util.Set;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.ProcedureBuilder;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.Statuses;
import org.rogatory.procedure.Target;
import org.rogatory.procedure.act.*;

/** The acts that every kind of request shares, section 4 of the reference model. */
final class SharedActs {
    private final Statuses statuses;
    private final Set<MeasureStatus> unsettled;
    private final Target outcome;
    private final Target supplemented;
    private final List<Rule<ActBody>> ofWhatIsAsked;
    private final Set<Status> agreed;

    private SharedActs(
            Statuses statuses,
            Set<MeasureStatus> unsettled,
            Target outcome,
            Target supplemented,
            List<Rule<ActBody>> ofWhatIsAsked,
            Set<Status> agreed) {
        this.statuses = statuses;
        this.unsettled = unsettled;
        this.outcome = outcome;
        this.supplemented = supplemented;
        this.ofWhatIsAsked = ofWhatIsAsked;
        this.agreed = agreed;
    }

    /** For a machine whose outcome is that of its measures, which wait in these statuses. */
    static SharedActs withMeasures(Statuses statuses, MeasureStatus... unsettled) {
        return new SharedActs(
                statuses,
                Set.of(unsettled),
                BY_THE_OUTCOME_OF_MEASURES,
                BY_THE_OUTCOME_OF_MEASURES,
                List.of(),
                Set.of());
    }

    /** For a machine that decides about all its items at once, of which some may be taken back. */
    static SharedActs withItems(Statuses statuses, Rule<ActBody> ofWhatIsAsked) {
        return new SharedActs(
                statuses,
                Set.of(MeasureStatus.OPEN),
                Target.onceNothingIsLeft(WITHDRAWN),
                NO_CHANGE,
                List.of(ofWhatIsAsked),
                Set.of());
    }

    /** For a machine that decides about the request as a whole. */
    static SharedActs asAWhole(Statuses statuses) {
        return new SharedActs(statuses, Set.of(), Target.of(WITHDRAWN), NO_CHANGE, List.of(), Set.of());
    }

    /** What stands there is no longer one side's to take back. */
    SharedActs butNotWithdrawnFrom(Status... bothAgreed) {
        return new SharedActs(statuses, unsettled, outcome, supplemented, ofWhatIsAsked, Set.of(bothAgreed));
    }

    ProcedureBuilder steps(ProcedureBuilder procedure) {
        return procedure
                .include(this::unasked)
                .include(this::receiving)
                .include(this::asking)
                .include(this::bargaining)
                .include(this::lapsing)
                .include(this::considering);
    }

    /** Those of what is sent unasked, 40(4): it asks for nothing and waits for nobody. */
    ProcedureBuilder unasked(ProcedureBuilder procedure) {
        return procedure
                .include(this::sending)
                .include(this::consulting)
                .include(this::withdrawing)
                .include(this::using)
                .include(this::keepingTheRecord);
    }

    // spotless:off (a row of the procedure stays a row)
    private ProcedureBuilder sending(ProcedureBuilder procedure) {
        return procedure
                .act(SUBMIT, Submit.class).by(REQUESTING).from(DRAFT).to(SUBMITTED).alsoRequiring(ofWhatIsAsked)
                        .requires(PARTICULARS, LEGAL_BASIS, PURPOSE, OFFENCE, OFFENCES_TOLD_APART, MEASURES, CONTENT,
                                SAFEGUARDS_STATED, ADDRESSEE, CHANNEL, LANGUAGE, FORM, FOLLOW_UP, DEADLINE);
    }

    private ProcedureBuilder receiving(ProcedureBuilder procedure) {
        return procedure
                .act(ACKNOWLEDGE, Acknowledge.class).by(REQUESTED).from(SUBMITTED).to(RECEIVED).expected()
                        .requires(TREATY_NAMED)
                .act(REDIRECT, Redirect.class).by(REQUESTED).from(SUBMITTED, RECEIVED).to(SUBMITTED)
                        .requires(REDIRECTED_IN_SAME_STATE, NOTHING_DECIDED_YET)
                .act(CONFIRM_IN_WRITING, ConfirmInWriting.class).by(REQUESTING).from(statuses.inHandOrDone())
                        .settling(ObligationCode.CONFIRM_IN_WRITING).requires()
                .act(SUPPLEMENT, Supplement.class).by(REQUESTING).from(statuses.receivedAndInHand())
                        .to(supplemented).alsoRequiring(ofWhatIsAsked)
                        .requires(SOMETHING_ADDED, ADDED_TO_THE_KIND, ROUTE_COMPLETE, PURPOSE, MEASURES, CONTENT_ADDED,
                                SAFEGUARDS_STATED, DEADLINE, CORRECTED_WHERE_SUBMITTED);
    }

    private ProcedureBuilder asking(ProcedureBuilder procedure) {
        return procedure
                .act(REQUEST_INFORMATION, RequestInformation.class).by(REQUESTED).from(statuses.receivedAndInHand())
                        .requires(DATE_AHEAD)
                .act(SUPPLY_INFORMATION, SupplyInformation.class).by(REQUESTING).from(statuses.receivedAndInHand())
                        .answering(INFORMATION)
                        .requires(SOMETHING_SUPPLIED)
                .act(ASK_STATUS, AskStatus.class).by(REQUESTING).from(statuses.inHand()).requires()
                .act(REPORT_STATUS, ReportStatus.class).by(REQUESTED).from(statuses.inHand())
                        .settling(ObligationCode.REPORT_STATUS).requires();
    }

    private ProcedureBuilder consulting(ProcedureBuilder procedure) {
        return procedure
                .act(OPEN_CONSULTATION, OpenConsultation.class).by(EITHER).from(statuses.onceReceived())
                        .reaching(unsettled)
                        .requires(CONSULTATION_IN_TIME, TOPIC_OPEN_TO_SIDE, LIFTING_OF_A_RESTRAINT, VIEWS_INVITED,
                                ESTIMATE_GIVEN, DATE_AHEAD)
                .act(STATE_VIEWS, StateViews.class).by(EITHER).from(statuses.onceReceived()).answering(CONSULTATION)
                        .requires(CONSULTATION_IN_TIME)
                .act(CLOSE_CONSULTATION, CloseConsultation.class).by(EITHER).from(statuses.onceReceived())
                        .closing(CONSULTATION)
                        .requires(CONSULTATION_IN_TIME);
    }

    private ProcedureBuilder bargaining(ProcedureBuilder procedure) {
        return procedure
                .act(PROPOSE_CONDITIONS, ProposeConditions.class).by(REQUESTED).from(statuses.receivedAndInHand())
                        .reaching(unsettled)
                        .requires(CONDITIONS_WORDED, DATE_AHEAD)
                .act(ACCEPT_CONDITIONS, AcceptConditions.class).by(REQUESTING).from(statuses.receivedAndInHand())
                        .answering(CONDITIONS).requires()
                .act(DECLINE_CONDITIONS, DeclineConditions.class).by(REQUESTING).from(statuses.receivedAndInHand())
                        .answering(CONDITIONS).requires();
    }

    private ProcedureBuilder withdrawing(ProcedureBuilder procedure) {
        return procedure
                .act(WITHDRAW, Withdraw.class).by(REQUESTING).from(statuses.inHandOrOwedAPerson(agreed))
                        .reaching(unsettled).to(outcome)
                        .requires(CONFIRMED_IN_WRITING, PERSON_RETURNED);
    }

    private ProcedureBuilder lapsing(ProcedureBuilder procedure) {
        return procedure
                .act(LAPSE, Lapse.class).by(REQUESTED).from(statuses.receivedAndInHand()).reaching(unsettled)
                        .to(outcome)
                        .requires(NOTHING_HELD, SILENCE_ESTABLISHED);
    }

    private ProcedureBuilder using(ProcedureBuilder procedure) {
        return procedure
                .act(REQUEST_USE_CONSENT, RequestUseConsent.class).by(EITHER).from(statuses.onceSubmitted())
                        .requires(DELIVERED_BEFORE)
                .act(GRANT_USE_CONSENT, GrantUseConsent.class).by(EITHER).from(statuses.onceSubmitted())
                        .answering(USE_CONSENT).requires()
                .act(DENY_USE_CONSENT, DenyUseConsent.class).by(EITHER).from(statuses.onceSubmitted())
                        .answering(USE_CONSENT).requires()
                .act(NOTIFY_EXCULPATORY_USE, NotifyExculpatoryUse.class).by(EITHER).from(statuses.onceSubmitted())
                        .requires(DELIVERED_BEFORE, BEFORE_OR_WHY_NOT)
                .act(REQUEST_ONWARD_TRANSFER, RequestOnwardTransfer.class).by(EITHER).from(statuses.onceSubmitted())
                        .requires(DELIVERED_BEFORE, PERSONAL_DATA_HELD, RECIPIENT_NAMED)
                .act(AUTHORIZE_ONWARD_TRANSFER, AuthorizeOnwardTransfer.class).by(EITHER)
                        .from(statuses.onceSubmitted()).answering(ONWARD_TRANSFER).requires()
                .act(DENY_ONWARD_TRANSFER, DenyOnwardTransfer.class).by(EITHER).from(statuses.onceSubmitted())
                        .answering(ONWARD_TRANSFER).requires();
    }

    private ProcedureBuilder keepingTheRecord(ProcedureBuilder procedure) {
        return procedure
                .act(ERASE_CONTENT, EraseContent.class).by(REGISTRAR).from(statuses.onceSubmitted())
                        .requires(OWN_ACTS_ONLY, STILL_HELD)
                .act(RECTIFY, Rectify.class).by(EITHER).from(statuses.onceSubmitted())
                        .requires(OWN_ACTS_ONLY, STILL_HELD, TEXTS_ONLY);
    }

    /** 22(5). */
    private ProcedureBuilder considering(ProcedureBuilder procedure) {
        return procedure
                .act(RECORD_REASON, RecordReason.class).ownSide().by(REQUESTED).from(statuses.inHand())
                        .settling(ObligationCode.CONSIDER_CONSULTATION).requires();
    }
    // spotless:on
}
