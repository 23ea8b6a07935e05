package org.rogatory.procedure.rule;

import static org.rogatory.procedure.act.ActType.*;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.CLOSURE;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.OTHER;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.REFUSAL;
import static org.rogatory.procedure.rule.Acts.TODAY;
import static org.rogatory.procedure.rule.Attempt.at;
import static org.rogatory.procedure.rule.Who.REQUESTED;
import static org.rogatory.procedure.rule.Who.REQUESTING;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.act.*;

/** One lawful example of every act: what all the rules together let through. */
final class LawfulActs {
    private LawfulActs() {}

    /** An act that is lawful in a request of this kind. */
    record Example(Kind kind, Attempt attempt) {}

    static Attempt of(ActType act) {
        return of(Kind.MUTUAL_LEGAL_ASSISTANCE, act).orElseThrow(() -> new AssertionError("no example of " + act));
    }

    static Optional<Attempt> of(Kind kind, ActType act) {
        return all().filter(e -> e.kind() == kind)
                .map(Example::attempt)
                .filter(a -> a.act() == act)
                .findFirst();
    }

    /** Of assistance every act, of the other machines those that they do not share with it. */
    static Stream<Example> all() {
        return Stream.of(
                        of(Kind.MUTUAL_LEGAL_ASSISTANCE, assistance()),
                        of(Kind.DATA_PRESERVATION, PreservationActs.lawful()),
                        of(Kind.NETWORK_24_7, NetworkActs.lawful()),
                        of(Kind.EXTRADITION, ExtraditionActs.lawful()),
                        of(Kind.PROVISIONAL_ARREST, ArrestActs.lawful()),
                        of(Kind.CONFISCATION, PropertyActs.confiscation()),
                        of(Kind.RETURN_OF_PROPERTY, PropertyActs.returning()),
                        of(Kind.TRANSFER_OF_DETAINED_PERSON, TransferActs.ofTheDetained()),
                        of(Kind.TRANSFER_OF_SENTENCED_PERSON, TransferActs.ofTheSentenced()),
                        AccordActs.lawful())
                .flatMap(examples -> examples);
    }

    static Stream<Example> of(Kind kind, Stream<Attempt> attempts) {
        return attempts.map(attempt -> new Example(kind, attempt));
    }

    // spotless:off (a row of the table stays a row)
    private static Stream<Attempt> assistance() {
        return Stream.of(sent(), asked(), consulted(), ended(), used(), recorded(), executed(), decided(), received())
                .flatMap(acts -> acts);
    }

    private static Stream<Attempt> sent() {
        return Stream.of(
                at(SUBMIT, a -> a, a -> new Submit()),
                at(ACKNOWLEDGE, CaseBuilder::submitted, a -> new Acknowledge("FR-77", Optional.empty())),
                at(REDIRECT, CaseBuilder::submitted, a -> new Redirect(Registered.LYON.id(), "Theirs to do")),
                at(CONFIRM_IN_WRITING, a -> a.oral().received(), a -> new ConfirmInWriting(Acts.ids(Paper.LETTER))),
                at(SUPPLEMENT, CaseBuilder::received, a -> Acts.supplement(a.facts().draft.measure("m3").measure())));
    }

    private static Stream<Attempt> asked() {
        return Stream.of(
                at(REQUEST_INFORMATION, CaseBuilder::received, a -> question()),
                at(SUPPLY_INFORMATION, a -> a.received().does(REQUESTED, question()),
                        a -> new SupplyInformation(a.exchange(), Optional.of("It is at Roubaix."), List.of())),
                at(ASK_STATUS, CaseBuilder::received, a -> new AskStatus(Optional.empty())),
                at(REPORT_STATUS, CaseBuilder::statusAsked,
                        a -> new ReportStatus(a.owed(ObligationCode.REPORT_STATUS), "Soon", Optional.empty())));
    }

    private static Stream<Attempt> consulted() {
        return Stream.of(
                at(OPEN_CONSULTATION, CaseBuilder::received, a -> Acts.ask(OTHER)),
                at(STATE_VIEWS, a -> a.received().consulting(REFUSAL), a -> views(a)),
                at(CLOSE_CONSULTATION, a -> a.received().consulting(REFUSAL).viewsStated(),
                        a -> Acts.close(a.exchange()))
                        .by(REQUESTED.actor()),
                at(PROPOSE_CONDITIONS, CaseBuilder::received, a -> Acts.propose(TODAY.plusDays(30), "m2")),
                at(ACCEPT_CONDITIONS, a -> a.received().conditionsProposed("m2"),
                        a -> new AcceptConditions(a.exchange())),
                at(DECLINE_CONDITIONS, a -> a.received().conditionsProposed("m2"),
                        a -> new DeclineConditions(a.exchange(), "Not under our law")));
    }

    private static Stream<Attempt> ended() {
        return Stream.of(
                at(WITHDRAW, CaseBuilder::received, a -> new Withdraw("Solved at home", List.of("m1"))),
                at(LAPSE, a -> a.received().conditionsProposed("m2").consultedInVain(CLOSURE),
                        a -> new Lapse(Optional.empty(), Optional.of("x1"), "Silent for a month")));
    }

    private static Stream<Attempt> used() {
        return Stream.of(
                at(REQUEST_USE_CONSENT, CaseBuilder::executed, LawfulActs::anotherProceeding),
                at(GRANT_USE_CONSENT, LawfulActs::useAsked, a -> new GrantUseConsent(a.exchange(), List.of()))
                        .by(REQUESTED.actor()),
                at(DENY_USE_CONSENT, LawfulActs::useAsked, a -> new DenyUseConsent(a.exchange(), "Not for that"))
                        .by(REQUESTED.actor()),
                at(NOTIFY_EXCULPATORY_USE, CaseBuilder::executed,
                        a -> new NotifyExculpatoryUse(a.lastDelivery(), true, Optional.empty(), "Case 9")),
                at(REQUEST_ONWARD_TRANSFER, CaseBuilder::executed, LawfulActs::thirdState),
                at(AUTHORIZE_ONWARD_TRANSFER, LawfulActs::transferAsked,
                        a -> new AuthorizeOnwardTransfer(a.exchange(), Acts.ids(Paper.LOG))).by(REQUESTED.actor()),
                at(DENY_ONWARD_TRANSFER, LawfulActs::transferAsked, a -> new DenyOnwardTransfer(a.exchange(), "No"))
                        .by(REQUESTED.actor()));
    }

    private static Stream<Attempt> recorded() {
        return Stream.of(
                at(ERASE_CONTENT, CaseBuilder::received, a -> new EraseContent(List.of(1), "Data protection law")),
                at(RECORD_REASON, LawfulActs::parallelFound,
                        a -> new RecordReason(a.owed(ObligationCode.CONSIDER_CONSULTATION), "One case is over.")),
                at(RECTIFY, CaseBuilder::received, a -> Acts.rectify(1, "/content/facts")));
    }

    private static Stream<Attempt> executed() {
        return Stream.of(
                at(TAKE_UP, CaseBuilder::received, a -> new TakeUp()),
                at(ENTRUST, CaseBuilder::received, a -> Acts.entrust(Registered.PARIS_COURT, TODAY.plusDays(30))),
                at(URGE, a -> a.received().entrusted(), a -> new Urge("Please")),
                at(REPORT_EXECUTION, a -> a.received().entrusted(),
                        a -> new ReportExecution(List.of(), "Done", Acts.ids(Paper.IMAGE))),
                at(RECORD_AUTHORIZATION, CaseBuilder::inExecution, a -> Acts.authorization(TODAY, TODAY)),
                at(DELIVER, a -> a.inExecution().authorized(), a -> Acts.deliver("m1")));
    }

    private static Stream<Attempt> decided() {
        return Stream.of(
                at(REPORT_CONFIDENTIALITY_LIMIT, a -> a.confidential().received(),
                        a -> new ReportConfidentialityLimit("It will be known.", Acts.due(TODAY.plusDays(30)))),
                at(PROCEED, a -> a.confidential().received().awaitingDecision(), a -> new Proceed()),
                at(POSTPONE, a -> a.received().consulted(OpenConsultation.ConsultationTopic.POSTPONEMENT, "m1"),
                        a -> Acts.postpone("m1")),
                at(RESUME, a -> a.received().postponed("m1"), a -> new Resume(List.of())),
                at(REFUSE, a -> a.received().consulted(REFUSAL, "m1"),
                        a -> Acts.refuse("m1", RefusalGround.LEGAL_SYSTEM)));
    }

    private static Stream<Attempt> received() {
        return Stream.of(
                at(CONFIRM_RECEIPT, CaseBuilder::executed, a -> Acts.confirmReceipt(Paper.IMAGE)),
                at(DISPUTE_DELIVERY, CaseBuilder::executed, a -> Acts.dispute(Paper.IMAGE)),
                at(REPORT_APPEARANCE, CaseBuilder::appearanceDelivered, a -> new ReportAppearance("N. N.", TODAY)),
                at(END_ATTENDANCE, a -> a.appearanceDelivered().does(REQUESTING, new ReportAppearance("N. N.", TODAY)),
                        a -> new EndAttendance("N. N.", TODAY.plusDays(1), Optional.empty())));
    }
    // spotless:on

    static RequestInformation question() {
        return new RequestInformation("Where is the server?", Optional.of(Acts.due(TODAY.plusDays(30))));
    }

    static StateViews views(CaseBuilder a) {
        return new StateViews(a.exchange(), "We insist.", List.of());
    }

    static RequestUseConsent anotherProceeding(CaseBuilder a) {
        return new RequestUseConsent(RequestUseConsent.UseTopic.OTHER_PROCEEDING, a.lastDelivery(), "Case 9");
    }

    static CaseBuilder useAsked(CaseBuilder a) {
        return a.executed().does(REQUESTING, anotherProceeding(a));
    }

    static RequestOnwardTransfer thirdState(CaseBuilder a) {
        var southAfrica = new RequestOnwardTransfer.Recipient(Optional.of("ZA"), Optional.empty());
        return new RequestOnwardTransfer(a.lastDelivery(), southAfrica);
    }

    static CaseBuilder transferAsked(CaseBuilder a) {
        return a.executed().does(REQUESTING, thirdState(a));
    }

    /** 22(5): a third State's request in the same hands is about the same person. */
    static CaseBuilder parallelFound(CaseBuilder a) {
        return a.with(f -> f.sameSubjectElsewhere = true).received();
    }
}
