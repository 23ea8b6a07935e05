package org.rogatory.procedure.rule;

import static org.rogatory.convention.RefusalGround.DE_MINIMIS;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.OTHER;
import static org.rogatory.procedure.rule.Acts.TODAY;
import static org.rogatory.procedure.rule.Acts.ids;
import static org.rogatory.procedure.rule.GeneralRules.DOCUMENTS_THERE;
import static org.rogatory.procedure.rule.GeneralRules.NAMES_EXIST;
import static org.rogatory.procedure.rule.Paper.IMAGE;
import static org.rogatory.procedure.rule.Paper.LETTER;
import static org.rogatory.procedure.rule.Paper.LOG;
import static org.rogatory.procedure.rule.Paper.NOWHERE;
import static org.rogatory.procedure.rule.Paper.WARRANT;
import static org.rogatory.procedure.rule.UseRules.DELIVERED_BEFORE;
import static org.rogatory.procedure.rule.UseRules.PERSONAL_DATA_HELD;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.act.*;

/** What an act names is part of this request: measures, documents, exchanges, obligations, earlier acts, 40(15). */
final class NamesCases {
    private static final RequestOnwardTransfer.Recipient SOUTH_AFRICA =
            new RequestOnwardTransfer.Recipient(Optional.of("ZA"), Optional.empty());

    private NamesCases() {}

    // spotless:off (a row of the table stays a row)
    static Stream<RuleCase> all() {
        return Stream.of(measures(), documents(), bytes(), delivered(), exchanges(), obligations(),
                acts()).flatMap(rows -> rows);
    }

    private static Stream<RuleCase> measures() {
        return Stream.of(
                missing("a measure that is not there", Acts.ask(OTHER, "m9")),
                missing("a measure that is not there", Acts.propose(TODAY.plusDays(30), "m9")),
                missing("a measure that is not there", new Withdraw("Solved", List.of("m9"))),
                missing("a measure that is not there", Acts.entrust(Registered.PARIS_COURT, TODAY.plusDays(30), "m9")),
                missing("a measure that is not there", Acts.authorization(TODAY, TODAY, "m9")),
                missing("a measure that is not there", Acts.postpone("m9")),
                missing("a measure that is not there", new Resume(List.of("m9"))),
                missing("a measure that is not there", Acts.refuse("m9", DE_MINIMIS)),
                missing("a measure that is not there", Acts.deliver(Acts.nothingFound("m9", "Erased"))));
    }

    private static Stream<RuleCase> documents() {
        return Stream.of(
                missing("a document that is not registered", new ConfirmInWriting(ids(NOWHERE))),
                missing("a document of the other side's", new ConfirmInWriting(ids(IMAGE))),
                missing("a document that is not registered", Acts.enclosing(NOWHERE)),
                missing("a document that is not registered",
                        new SupplyInformation("x1", Optional.empty(), ids(NOWHERE))),
                missing("a document that is not registered", new StateViews("x1", "We insist.", ids(NOWHERE))),
                missing("a document that is not registered", new AuthorizeOnwardTransfer("x1", ids(NOWHERE))),
                missing("a document that is not registered", new ReportExecution(List.of(), "Done", ids(NOWHERE))),
                missing("a document that is not registered", Acts.partDelivery(NOWHERE)),
                missing("a document of the other side's", Acts.partDelivery(LETTER)));
    }

    private static Stream<RuleCase> bytes() {
        return Stream.of(
                awaiting(LOG, new ReportExecution(List.of(), "Done", ids(LOG))),
                awaiting(LOG, Acts.authorizationOn(LOG)),
                awaiting(LOG, Acts.partDelivery(LOG)),
                awaiting(WARRANT, Acts.enclosing(WARRANT)),
                awaiting(WARRANT, new Submit()));
    }

    private static Stream<RuleCase> delivered() {
        return Stream.of(
                missing("a document that was not delivered", Acts.confirmReceipt(IMAGE, Paper.LOG)),
                missing("a document that was not delivered", Acts.dispute(Paper.LOG)));
    }

    private static Stream<RuleCase> exchanges() {
        return Stream.of(
                missing("an exchange that was never opened",
                        new SupplyInformation("x9", Optional.of("Roubaix"), List.of())),
                missing("an exchange that was never opened", new StateViews("x9", "We insist.", List.of())),
                missing("an exchange that was never opened", Acts.close("x9")),
                missing("an exchange that was never opened", new AcceptConditions("x9")),
                missing("an exchange that was never opened", new DeclineConditions("x9", "No")),
                missing("an exchange that was never opened", new GrantUseConsent("x9", List.of())),
                missing("an exchange that was never opened", new DenyUseConsent("x9", "No")),
                missing("an exchange that was never opened", new AuthorizeOnwardTransfer("x9", List.of())),
                missing("an exchange that was never opened", new DenyOnwardTransfer("x9", "No")));
    }

    private static Stream<RuleCase> obligations() {
        return Stream.of(
                missing("an obligation that nobody has", new ReportStatus("o9", "Soon", Optional.empty())),
                missing("an obligation that nobody has", new RecordReason("o9", "One case is over.")));
    }

    private static Stream<RuleCase> acts() {
        return Stream.of(
                missing("an act that was never done",
                        new RequestUseConsent(RequestUseConsent.UseTopic.OTHER_PROCEEDING, List.of(99), "Case 9"))
                        .beside(DELIVERED_BEFORE),
                missing("an act that was never done",
                        new NotifyExculpatoryUse(List.of(99), true, Optional.empty(), "Case 9"))
                        .beside(DELIVERED_BEFORE),
                missing("an act that was never done",
                        new RequestOnwardTransfer(List.of(99), SOUTH_AFRICA))
                        .beside(DELIVERED_BEFORE, PERSONAL_DATA_HELD),
                missing("an act that was never done", new EraseContent(List.of(99), "Data protection law")),
                missing("an act that was never done", Acts.rectify(99, "/content/facts")));
    }
    // spotless:on

    /** A document that is registered, and that is all. */
    private static RuleCase awaiting(Paper document, ActBody body) {
        var lawful = LawfulActs.of(ActType.of(body));
        var attempt = new Attempt(lawful.act(), lawful.situation(), a -> body, lawful.actor())
                .then(a -> a.with(f -> f.awaited.add(document)));
        return RuleCase.of(attempt, DOCUMENTS_THERE, true, "with a document whose bytes have not come");
    }

    /** The lawful act, but for what it names. */
    private static RuleCase missing(String what, ActBody body) {
        var lawful = LawfulActs.of(ActType.of(body));
        var attempt = new Attempt(lawful.act(), lawful.situation(), a -> body, lawful.actor());
        return RuleCase.of(attempt, NAMES_EXIST, true, "naming %s".formatted(what));
    }
}
