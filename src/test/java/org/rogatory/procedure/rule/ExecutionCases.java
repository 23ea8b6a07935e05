package org.rogatory.procedure.rule;

import static org.rogatory.convention.RefusalGround.DE_MINIMIS;
import static org.rogatory.procedure.act.ActType.*;
import static org.rogatory.procedure.rule.Acts.TODAY;
import static org.rogatory.procedure.rule.Acts.deliver;
import static org.rogatory.procedure.rule.Acts.delivered;
import static org.rogatory.procedure.rule.Acts.notAsAsked;
import static org.rogatory.procedure.rule.Acts.nothingFound;
import static org.rogatory.procedure.rule.Acts.partDelivery;
import static org.rogatory.procedure.rule.ExecutionRules.*;
import static org.rogatory.procedure.rule.RuleCase.blocks;
import static org.rogatory.procedure.rule.RuleCase.lets;
import static org.rogatory.procedure.rule.Who.REQUESTED;
import static org.rogatory.procedure.rule.Who.REQUESTING;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.convention.MeasureType;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.act.*;
import org.rogatory.procedure.act.Deliver.Outcome;

/** What is executed, how, and what arrives: 24(2), 24(4), 40(12)-(14), 40(17), 40(25), 40(28)-(29). */
final class ExecutionCases {
    private ExecutionCases() {}

    // spotless:off (a row of the table stays a row)
    static Stream<RuleCase> all() {
        return Stream.of(authorizations(), authorized(), conditions(), somethingDelivered(), explained(), inWriting(),
                ended(), receipts(), appearances(), attendances())
                .flatMap(rows -> rows);
    }

    private static Stream<RuleCase> authorizations() {
        return Stream.of(
                blocks(RECORD_AUTHORIZATION, AUTHORIZATION_DATED, "that ends before it begins",
                        CaseBuilder::inExecution, Acts.authorization(TODAY, TODAY.minusDays(1)))
                        .at("/validUntil"),
                lets(RECORD_AUTHORIZATION, AUTHORIZATION_DATED, "for one day",
                        CaseBuilder::inExecution, Acts.authorization(TODAY, TODAY)));
    }

    private static Stream<RuleCase> authorized() {
        return Stream.of(
                delivering(AUTHORIZED_DOMESTICALLY, true, "of m1 without an authorization",
                        CaseBuilder::inExecution, deliver("m1"))
                        .at("/results/0/obtained").on("m1"),
                delivering(AUTHORIZED_DOMESTICALLY, true, "of m2 authorized for m1 alone",
                        a -> a.inExecution().does(REQUESTED,
                                Acts.authorization(TODAY, TODAY.plusDays(9), "m1")), deliver("m2"))
                        .at("/results/0/obtained").on("m2"),
                delivering(AUTHORIZED_DOMESTICALLY, true, "of data obtained the day after it ended",
                        ExecutionCases::ready, deliver(delivered("m1", TODAY, TODAY.plusDays(61))))
                        .at("/results/0/obtained").on("m1"),
                delivering(AUTHORIZED_DOMESTICALLY, true, "of data obtained the day before it began",
                        ExecutionCases::ready, deliver(delivered("m1", TODAY.minusDays(1), TODAY)))
                        .at("/results/0/obtained").on("m1"),
                delivering(AUTHORIZED_DOMESTICALLY, true, "of data obtained from a day to an earlier one",
                        ExecutionCases::ready, deliver(delivered("m1", TODAY.plusDays(90), TODAY.minusDays(9))))
                        .at("/results/0/obtained").on("m1"),
                delivering(AUTHORIZED_DOMESTICALLY, true, "of data obtained on no day",
                        ExecutionCases::ready,
                        deliver(Acts.result("m1", Outcome.DELIVERED, Optional.empty(), Optional.empty(), Paper.IMAGE)))
                        .at("/results/0/obtained").on("m1"),
                delivering(AUTHORIZED_DOMESTICALLY, true, "of a part without an authorization",
                        CaseBuilder::inExecution, partDelivery(Paper.IMAGE))
                        .at("/documents"),
                delivering(AUTHORIZED_DOMESTICALLY, false, "of a part under an authorization for m1",
                        a -> a.inExecution().does(REQUESTED,
                                Acts.authorization(TODAY, TODAY.plusDays(9), "m1")), partDelivery(Paper.IMAGE)),
                delivering(AUTHORIZED_DOMESTICALLY, false, "of data obtained from its first day to its last",
                        ExecutionCases::ready, deliver(delivered("m1", TODAY, TODAY.plusDays(60)))),
                delivering(AUTHORIZED_DOMESTICALLY, false, "of nothing without an authorization",
                        CaseBuilder::inExecution, deliver(nothingFound("m1", "No such server"))));
    }

    private static Stream<RuleCase> conditions() {
        return Stream.of(
                delivering(CONDITIONS_ANSWERED, true, "of m2 while its conditions are unanswered",
                        a -> ready(a).conditionsProposed("m2"), deliver("m2"))
                        .on("m2"),
                delivering(CONDITIONS_ANSWERED, true, "of a part while conditions on all are unanswered",
                        a -> ready(a).conditionsProposed("m1", "m2"), partDelivery(Paper.IMAGE))
                        .at("/documents"),
                delivering(CONDITIONS_ANSWERED, false, "of a part while conditions on m2 are unanswered",
                        a -> ready(a).conditionsProposed("m2"), partDelivery(Paper.IMAGE)),
                delivering(CONDITIONS_ANSWERED, false, "of m1 while conditions on m2 are unanswered",
                        a -> ready(a).conditionsProposed("m2"), deliver("m1")),
                delivering(CONDITIONS_ANSWERED, false, "of m2 after its conditions were accepted",
                        a -> ready(a).conditionsProposed("m2").does(REQUESTING,
                                new AcceptConditions("x1")), deliver("m2")));
    }

    private static Stream<RuleCase> somethingDelivered() {
        return Stream.of(
                delivering(SOMETHING_DELIVERED, true, "of no result and no document",
                        ExecutionCases::ready, partDelivery())
                        .at("/documents"),
                delivering(SOMETHING_DELIVERED, true, "of m1 with neither document nor statement",
                        ExecutionCases::ready, bare(null))
                        .at("/results/0/documents").on("m1"),
                delivering(SOMETHING_DELIVERED, true, "of m1 twice", ExecutionCases::ready, deliver("m1", "m1"))
                        .on("m1"),
                delivering(SOMETHING_DELIVERED, false, "of m1 with a statement",
                        ExecutionCases::ready, bare("The witness said nothing.")),
                delivering(SOMETHING_DELIVERED, false, "of a part, with its document",
                        ExecutionCases::ready, partDelivery(Paper.LOG)));
    }

    private static Stream<RuleCase> explained() {
        return Stream.of(
                delivering(RESULT_EXPLAINED, true, "of nothing, without saying why",
                        ExecutionCases::ready, deliver(nothingFound("m1")))
                        .at("/results/0/reason").on("m1"),
                delivering(RESULT_EXPLAINED, true, "as impossible, with a blank reason", ExecutionCases::ready,
                        deliver(Acts.result("m1", Outcome.IMPOSSIBLE, Optional.of(" "), Optional.empty())))
                        .at("/results/0/reason").on("m1"),
                delivering(RESULT_EXPLAINED, false, "of nothing, saying why",
                        ExecutionCases::ready, deliver(nothingFound("m1", "Erased in January"))),
                delivering(PROCEDURE_OR_WHY_NOT, true, "by another procedure, without saying why",
                        ExecutionCases::ready, deliver(notAsAsked("m1")))
                        .at("/results/0/whyNot").on("m1"),
                delivering(PROCEDURE_OR_WHY_NOT, false, "by another procedure, saying why",
                        ExecutionCases::ready, deliver(notAsAsked("m1", "No officer may attend"))));
    }

    private static Stream<RuleCase> inWriting() {
        return Stream.of(
                delivering(CONFIRMED_BEFORE_THE_LAST, true, "of everything under an unconfirmed oral request",
                        a -> ready(a.oral()), deliver("m1", "m2")),
                delivering(CONFIRMED_BEFORE_THE_LAST, true, "of the last under an unconfirmed oral request",
                        a -> ready(a.oral()).delivered("m1"), deliver("m2")),
                delivering(CONFIRMED_BEFORE_THE_LAST, false, "of all but the last under it",
                        a -> ready(a.oral()), deliver("m1")),
                delivering(CONFIRMED_BEFORE_THE_LAST, false, "of everything once it was confirmed",
                        a -> confirmed(ready(a.oral())), deliver("m1", "m2")));
    }

    private static Stream<RuleCase> ended() {
        return Stream.of(
                blocks(WITHDRAW, CONFIRMED_IN_WRITING, "after a part delivery under an unconfirmed oral request",
                        a -> ready(a.oral()).does(REQUESTED, partDelivery(Paper.LOG)), new Withdraw("Solved",
                                List.of())),
                lets(WITHDRAW, CONFIRMED_IN_WRITING, "before anything was delivered under it",
                        a -> ready(a.oral()), new Withdraw("Solved", List.of())),
                lets(WITHDRAW, CONFIRMED_IN_WRITING, "after a delivery, once it was confirmed",
                        a -> confirmed(ready(a.oral()).delivered("m1")), new Withdraw("Solved", List.of())),
                blocks(CONFIRM_RECEIPT, CONFIRMED_IN_WRITING, "under an unconfirmed oral request, the rest refused",
                        ExecutionCases::restRefused, Acts.confirmReceipt(Paper.IMAGE)),
                lets(CONFIRM_RECEIPT, CONFIRMED_IN_WRITING, "under an oral request that was confirmed",
                        a -> confirmed(restRefused(a)), Acts.confirmReceipt(Paper.IMAGE)));
    }

    private static Stream<RuleCase> receipts() {
        return Stream.of(
                blocks(CONFIRM_RECEIPT, DIGESTS_AGREE, "without a document that was delivered",
                        CaseBuilder::executed, Acts.confirmReceipt())
                        .at("/documents"),
                blocks(CONFIRM_RECEIPT, DIGESTS_AGREE, "with the digest of another",
                        CaseBuilder::executed, otherDigest())
                        .at("/documents"),
                blocks(CONFIRM_RECEIPT, DIGESTS_AGREE, "without the document of a part delivery",
                        ExecutionCases::twoDeliveries, Acts.confirmReceipt(Paper.IMAGE)).at("/documents"),
                lets(CONFIRM_RECEIPT, DIGESTS_AGREE, "of every document with its digest",
                        ExecutionCases::twoDeliveries, Acts.confirmReceipt(Paper.IMAGE, Paper.LOG)));
    }

    private static Stream<RuleCase> appearances() {
        return Stream.of(
                blocks(REPORT_APPEARANCE, APPEARANCE_WAS_ASKED, "where nobody asked for one",
                        a -> ready(a).delivered("m1"), arrival()),
                blocks(REPORT_APPEARANCE, APPEARANCE_WAS_ASKED, "before it was delivered",
                        ExecutionCases::appearanceAsked, arrival())
                        .only(Kind.MUTUAL_LEGAL_ASSISTANCE),
                lets(REPORT_APPEARANCE, APPEARANCE_WAS_ASKED, "once it was delivered",
                        CaseBuilder::appearanceDelivered, arrival())
                        .only(Kind.MUTUAL_LEGAL_ASSISTANCE),
                blocks(END_ATTENDANCE, APPEARANCE_WAS_ASKED, "where nobody asked for one",
                        a -> ready(a).delivered("m1"), ended(null))
                        .beside(APPEARED_BEFORE),
                lets(END_ATTENDANCE, APPEARANCE_WAS_ASKED, "once it was delivered",
                        ExecutionCases::arrived, ended(null))
                        .only(Kind.MUTUAL_LEGAL_ASSISTANCE));
    }

    private static Stream<RuleCase> attendances() {
        return Stream.of(
                blocks(END_ATTENDANCE, APPEARED_BEFORE, "of nobody", CaseBuilder::appearanceDelivered, ended(null)),
                blocks(END_ATTENDANCE, APPEARED_BEFORE, "of the same person again",
                        a -> arrived(a).does(REQUESTING, ended(null)), ended(null)),
                blocks(END_ATTENDANCE, APPEARED_BEFORE, "with safe conduct for no day",
                        ExecutionCases::arrived, ended(0))
                        .at("/agreedDays"),
                lets(END_ATTENDANCE, APPEARED_BEFORE, "with safe conduct for the day that was agreed",
                        ExecutionCases::arrived, ended(1)))
                .map(row -> row.only(Kind.MUTUAL_LEGAL_ASSISTANCE));
    }
    // spotless:on

    private static RuleCase delivering(
            Rule<?> rule, boolean blocks, String tells, UnaryOperator<CaseBuilder> in, Deliver body) {
        return RuleCase.of(Attempt.at(DELIVER, in, a -> body), rule, blocks, tells);
    }

    private static CaseBuilder ready(CaseBuilder a) {
        return a.inExecution().authorized();
    }

    private static CaseBuilder twoDeliveries(CaseBuilder a) {
        return ready(a).does(REQUESTED, partDelivery(Paper.LOG)).delivered("m1", "m2");
    }

    private static CaseBuilder confirmed(CaseBuilder a) {
        return a.does(REQUESTING, new ConfirmInWriting(Acts.ids(Paper.LETTER)));
    }

    private static CaseBuilder restRefused(CaseBuilder a) {
        return ready(a.oral()).delivered("m1").does(REQUESTED, Acts.refuse("m2", DE_MINIMIS));
    }

    private static Deliver bare(String statement) {
        var result =
                Acts.result("m1", Outcome.DELIVERED, Optional.empty(), Optional.of(new Deliver.Period(TODAY, TODAY)));
        return new Deliver(List.of(result), Optional.ofNullable(statement), List.of(), Optional.empty());
    }

    private static ConfirmReceipt otherDigest() {
        return new ConfirmReceipt(List.of(new ConfirmReceipt.Received(Paper.IMAGE.id(), Paper.LOG.digest())));
    }

    private static CaseBuilder appearanceAsked(CaseBuilder a) {
        return a.draft(d -> d.m1().type = MeasureType.VOLUNTARY_APPEARANCE).inExecution();
    }

    private static CaseBuilder arrived(CaseBuilder a) {
        return a.appearanceDelivered().does(REQUESTING, arrival());
    }

    private static ReportAppearance arrival() {
        return new ReportAppearance("N. N.", TODAY);
    }

    private static EndAttendance ended(Integer agreedDays) {
        return new EndAttendance("N. N.", TODAY.plusDays(1), Optional.ofNullable(agreedDays));
    }
}
