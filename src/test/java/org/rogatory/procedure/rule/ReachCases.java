package org.rogatory.procedure.rule;

import static org.rogatory.convention.RefusalGround.DE_MINIMIS;
import static org.rogatory.procedure.act.ActType.*;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.CLOSURE;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.OTHER;
import static org.rogatory.procedure.rule.Acts.TODAY;
import static org.rogatory.procedure.rule.GeneralRules.MEASURE_WITHIN_REACH;
import static org.rogatory.procedure.rule.RuleCase.blocks;
import static org.rogatory.procedure.rule.RuleCase.lets;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.act.*;

/** An act concerns measures that still wait for it, 40(26). */
final class ReachCases {
    private ReachCases() {}

    // spotless:off (a row of the table stays a row)
    static Stream<RuleCase> all() {
        return Stream.of(
                        settled(OPEN_CONSULTATION, CaseBuilder::received, Acts.ask(OTHER, "m1")),
                        settled(PROPOSE_CONDITIONS, CaseBuilder::received, Acts.propose(TODAY.plusDays(30), "m1")),
                        settled(WITHDRAW, CaseBuilder::received, new Withdraw("Solved", List.of("m1"))),
                        settled(ENTRUST, CaseBuilder::received,
                                Acts.entrust(Registered.PARIS_COURT, TODAY.plusDays(30), "m1")),
                        settled(RECORD_AUTHORIZATION, CaseBuilder::inExecution, Acts.authorization(TODAY, TODAY, "m1")),
                        settled(POSTPONE, ReachCases::consulted, Acts.postpone("m1")),
                        settled(REFUSE, CaseBuilder::received, Acts.refuse("m1", DE_MINIMIS)),
                        settled(DELIVER, a -> a.inExecution().authorized(), Acts.deliver("m1")),
                        postponed(), resumed(), lapsed())
                .flatMap(rows -> rows);
    }

    private static Stream<RuleCase> settled(ActType act, UnaryOperator<CaseBuilder> in, ActBody body) {
        return Stream.of(
                blocks(act, MEASURE_WITHIN_REACH, "on m1 once it was refused", a -> in.apply(a).refused("m1"), body)
                        .on("m1"),
                lets(act, MEASURE_WITHIN_REACH, "on m1 while it is open", in, body));
    }

    private static Stream<RuleCase> postponed() {
        return Stream.of(
                blocks(DELIVER, MEASURE_WITHIN_REACH, "of m1 while it is postponed",
                        a -> a.inExecution().authorized().postponed("m1"), Acts.deliver("m1"))
                        .on("m1"),
                blocks(POSTPONE, MEASURE_WITHIN_REACH, "of m1 while it is postponed",
                        a -> a.received().postponed("m1"), Acts.postpone("m1"))
                        .on("m1"),
                lets(REFUSE, MEASURE_WITHIN_REACH, "of m1 while it is postponed",
                        a -> a.received().postponed("m1"), Acts.refuse("m1", DE_MINIMIS)),
                lets(WITHDRAW, MEASURE_WITHIN_REACH, "of m1 while it is postponed",
                        a -> a.received().postponed("m1"), new Withdraw("Solved", List.of("m1"))));
    }

    private static Stream<RuleCase> resumed() {
        return Stream.of(
                blocks(RESUME, MEASURE_WITHIN_REACH, "when nothing is postponed",
                        CaseBuilder::received, new Resume(List.of())),
                blocks(RESUME, MEASURE_WITHIN_REACH, "of m2 when m1 is postponed",
                        a -> a.received().postponed("m1"), new Resume(List.of("m2")))
                        .on("m2"),
                lets(RESUME, MEASURE_WITHIN_REACH, "of m1 when it is postponed",
                        a -> a.received().postponed("m1"), new Resume(List.of("m1"))));
    }

    private static Stream<RuleCase> lapsed() {
        return Stream.of(
                blocks(LAPSE, MEASURE_WITHIN_REACH, "when an older procedure had settled all measures",
                        a -> silent(a).found(ended("m1"), ended("m2")), silence()),
                lets(LAPSE, MEASURE_WITHIN_REACH, "of all that is open", ReachCases::silent, silence()));
    }
    // spotless:on

    private static CaseBuilder consulted(CaseBuilder a) {
        return a.received().consulted(OpenConsultation.ConsultationTopic.POSTPONEMENT);
    }

    private static CaseBuilder silent(CaseBuilder a) {
        return a.received().conditionsProposed("m2").consultedInVain(CLOSURE);
    }

    private static Lapse silence() {
        return new Lapse(Optional.empty(), Optional.of("x1"), "Silent for a month");
    }

    private static Effect ended(String measure) {
        return new Effect.MeasureEnded(measure, MeasureStatus.WITHDRAWN, List.of(), Optional.empty());
    }
}
