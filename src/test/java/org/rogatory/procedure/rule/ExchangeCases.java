package org.rogatory.procedure.rule;

import static org.rogatory.procedure.act.ActType.*;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.REFUSAL;
import static org.rogatory.procedure.rule.GeneralRules.EXCHANGE_OPEN;
import static org.rogatory.procedure.rule.GeneralRules.NAMES_EXIST;
import static org.rogatory.procedure.rule.GeneralRules.OBLIGATION_OPEN;
import static org.rogatory.procedure.rule.RuleCase.blocks;
import static org.rogatory.procedure.rule.RuleCase.lets;
import static org.rogatory.procedure.rule.Who.REQUESTED;
import static org.rogatory.procedure.rule.Who.REQUESTING;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.act.*;

/** What answers an exchange or settles an obligation: 40(13), 40(16), 40(19), 40(26), 40(28), 36(3), 22(5). */
final class ExchangeCases {
    private ExchangeCases() {}

    // spotless:off (a row of the table stays a row)
    static Stream<RuleCase> all() {
        return Stream.of(
                        answers(SUPPLY_INFORMATION, REQUESTING, ExchangeCases::asked,
                                x -> new SupplyInformation(x, Optional.of("Roubaix"), List.of())),
                        answers(STATE_VIEWS, REQUESTING, ExchangeCases::consulting,
                                x -> new StateViews(x, "We insist.", List.of())),
                        answers(CLOSE_CONSULTATION, REQUESTED, ExchangeCases::consulting, Acts::close),
                        answers(ACCEPT_CONDITIONS, REQUESTING, ExchangeCases::proposed, AcceptConditions::new),
                        answers(DECLINE_CONDITIONS, REQUESTING, ExchangeCases::proposed,
                                x -> new DeclineConditions(x, "No")),
                        answers(GRANT_USE_CONSENT, REQUESTED, LawfulActs::useAsked,
                                x -> new GrantUseConsent(x, List.of())),
                        answers(DENY_USE_CONSENT, REQUESTED, LawfulActs::useAsked, x -> new DenyUseConsent(x, "No")),
                        answers(AUTHORIZE_ONWARD_TRANSFER, REQUESTED, LawfulActs::transferAsked,
                                x -> new AuthorizeOnwardTransfer(x, List.of())),
                        answers(DENY_ONWARD_TRANSFER, REQUESTED, LawfulActs::transferAsked,
                                x -> new DenyOnwardTransfer(x, "No")),
                        wrongSide(), obligations())
                .flatMap(rows -> rows);
    }

    private static Stream<RuleCase> answers(ActType act, Who who, UnaryOperator<CaseBuilder> open, Function<String,
            ActBody> answer) {
        return Stream.of(
                blocks(act, EXCHANGE_OPEN, "when nothing was asked", CaseBuilder::received, answer.apply("x1"))
                        .beside(NAMES_EXIST),
                blocks(act, EXCHANGE_OPEN, "of an exchange of another form",
                        a -> another(open.apply(a)), a -> answer.apply("x2"))
                        .at("/exchange"),
                lets(act, EXCHANGE_OPEN, "of the exchange that is open", open, answer.apply("x1")))
                .map(row -> row.by(who));
    }

    private static Stream<RuleCase> wrongSide() {
        return Stream.of(
                blocks(STATE_VIEWS, EXCHANGE_OPEN, "by the State that asked for them",
                        ExchangeCases::consulting, new StateViews("x1", "We think", List.of()))
                        .by(REQUESTED),
                blocks(CLOSE_CONSULTATION, EXCHANGE_OPEN, "by the State that did not open it",
                        ExchangeCases::consulting, Acts.close("x1")),
                blocks(ACCEPT_CONDITIONS, EXCHANGE_OPEN, "that were declined before",
                        a -> proposed(a).does(REQUESTING, new DeclineConditions("x1", "No")),
                        new AcceptConditions("x1")),
                blocks(GRANT_USE_CONSENT, EXCHANGE_OPEN, "by the holder",
                        LawfulActs::useAsked, new GrantUseConsent("x1", List.of())),
                blocks(SUPPLY_INFORMATION, EXCHANGE_OPEN, "that was supplied before",
                        a -> asked(a).does(REQUESTING, new SupplyInformation("x1", Optional.of("Roubaix"), List.of())),
                        new SupplyInformation("x1", Optional.of("Lille"), List.of())));
    }

    private static Stream<RuleCase> obligations() {
        return Stream.of(
                blocks(CONFIRM_IN_WRITING, OBLIGATION_OPEN, "of a request made in writing",
                        CaseBuilder::received, confirmation()),
                blocks(CONFIRM_IN_WRITING, OBLIGATION_OPEN, "for the second time",
                        a -> a.oral().received().does(REQUESTING, confirmation()), confirmation()),
                lets(CONFIRM_IN_WRITING, OBLIGATION_OPEN, "of an oral request",
                        a -> a.oral().received(), confirmation()),
                blocks(REPORT_STATUS, OBLIGATION_OPEN, "that nobody asked for",
                        CaseBuilder::received, new ReportStatus("o1", "Soon", Optional.empty()))
                        .beside(NAMES_EXIST),
                blocks(REPORT_STATUS, OBLIGATION_OPEN, "in answer to another obligation",
                        a -> a.oral().statusAsked(), new ReportStatus("o1", "Soon", Optional.empty()))
                        .at("/obligation"),
                lets(REPORT_STATUS, OBLIGATION_OPEN, "that was asked for",
                        CaseBuilder::statusAsked, new ReportStatus("o1", "Soon", Optional.empty())),
                blocks(RECORD_REASON, OBLIGATION_OPEN, "where no parallel request was found",
                        CaseBuilder::received, new RecordReason("i1", "One case is over."))
                        .beside(NAMES_EXIST),
                lets(RECORD_REASON, OBLIGATION_OPEN, "where a parallel request was found",
                        LawfulActs::parallelFound, new RecordReason("i1", "One case is over.")),
                blocks(CONFIRM_RECEIPT, OBLIGATION_OPEN, "that an older procedure had settled",
                        ExchangeCases::receiptSettled, Acts.confirmReceipt(Paper.IMAGE)),
                lets(CONFIRM_RECEIPT, OBLIGATION_OPEN, "of what was delivered",
                        CaseBuilder::executed, Acts.confirmReceipt(Paper.IMAGE)));
    }
    // spotless:on

    private static CaseBuilder asked(CaseBuilder a) {
        return a.received().does(REQUESTED, LawfulActs.question());
    }

    private static CaseBuilder consulting(CaseBuilder a) {
        return a.received().consulting(REFUSAL);
    }

    private static CaseBuilder proposed(CaseBuilder a) {
        return a.received().conditionsProposed("m2");
    }

    /** A second exchange, of a form that the first one does not have. */
    private static CaseBuilder another(CaseBuilder a) {
        if (a.status().inHand()) {
            var consultation = a.file().exchanges().get(0).topic().precedesADecision();
            return a.does(
                    REQUESTED, consultation ? LawfulActs.question() : Acts.consult(REFUSAL, Acts.TODAY.plusDays(9)));
        }
        return a.does(REQUESTED, Acts.ask(OpenConsultation.ConsultationTopic.EXCULPATORY_USE));
    }

    private static ConfirmInWriting confirmation() {
        return new ConfirmInWriting(Acts.ids(Paper.LETTER));
    }

    private static CaseBuilder receiptSettled(CaseBuilder a) {
        var owed = a.executed().owed(ObligationCode.CONFIRM_RECEIPT);
        return a.found(new Effect.ObligationSettled(owed, false));
    }
}
