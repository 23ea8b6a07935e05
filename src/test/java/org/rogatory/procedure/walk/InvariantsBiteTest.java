package org.rogatory.procedure.walk;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.rogatory.procedure.act.ActType.*;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.machine.Assistance;
import org.rogatory.procedure.rule.ConsultationRules;
import org.rogatory.procedure.rule.ExecutionRules;
import org.rogatory.procedure.rule.GeneralRules;
import org.rogatory.procedure.rule.RecordRules;
import org.rogatory.procedure.rule.RefusalRules;
import org.rogatory.procedure.rule.RoutingRules;

/** Takes one rule out of one act and shows that the walk notices: an invariant that never fails proves nothing. */
class InvariantsBiteTest {
    private static final Procedure WHOLE = Assistance.of(Kind.MUTUAL_LEGAL_ASSISTANCE);

    @ParameterizedTest(name = "{0} without {1}")
    @MethodSource
    void theWalkNoticesThatARuleIsMissing(ActType act, String code, Rule<?> rule, Scene scene, String violated) {
        var walk = Walk.until(violated, WHOLE.without(act, rule), scene);
        assertTrue(walk.violations.containsKey(violated), () -> code + " can be left out of " + act);
    }

    static Stream<Arguments> theWalkNoticesThatARuleIsMissing() {
        return Stream.of(general(), decisions(), silence(), deliveries()).flatMap(rows -> rows);
    }

    private static Stream<Arguments> general() {
        return Stream.of(
                row(WITHDRAW, GeneralRules.SIDE, Scene.OPENING, Invariants.OWN_SIDE),
                row(REFUSE, GeneralRules.SIDE, Scene.OPENING, Invariants.OWN_SIDE),
                row(DELIVER, GeneralRules.STATUS, Scene.OPENING, Invariants.IN_TIME),
                row(DELIVER, GeneralRules.MEASURE_WITHIN_REACH, Scene.REFUSING, Invariants.FOR_GOOD),
                row(CLOSE_CONSULTATION, GeneralRules.EXCHANGE_OPEN, Scene.OPENING, Invariants.OWN_SIDE),
                row(OPEN_CONSULTATION, ConsultationRules.TOPIC_OPEN_TO_SIDE, Scene.OPENING, Invariants.OWN_SIDE),
                row(
                        OPEN_CONSULTATION,
                        ConsultationRules.CONSULTATION_IN_TIME,
                        Scene.OPENING,
                        Invariants.AFTER_DECISION),
                row(ERASE_CONTENT, RecordRules.OWN_ACTS_ONLY, Scene.OPENING, Invariants.OWN_SIDE),
                row(REDIRECT, RoutingRules.NOTHING_DECIDED_YET, Scene.REFUSING, DecisionInvariants.NOTHING_DECIDED));
    }

    private static Stream<Arguments> decisions() {
        return Stream.of(
                row(
                        REFUSE,
                        ConsultationRules.CONSULTED_BEFORE_REFUSAL,
                        Scene.OPENING,
                        DecisionInvariants.REFUSAL_CONSULTED),
                row(
                        OPEN_CONSULTATION,
                        ConsultationRules.DATE_AHEAD,
                        Scene.CONSULTING,
                        DecisionInvariants.REFUSAL_CONSULTED),
                row(
                        POSTPONE,
                        ConsultationRules.CONSULTED_BEFORE_POSTPONEMENT,
                        Scene.OPENING,
                        DecisionInvariants.POSTPONEMENT_CONSULTED),
                row(
                        POSTPONE,
                        ConsultationRules.POSTPONED_ONLY_FOR_PROCEEDINGS,
                        Scene.CONSULTING,
                        DecisionInvariants.FOR_PROCEEDINGS),
                refusal(RefusalRules.REASONS_GIVEN),
                refusal(RefusalRules.GROUND_OPEN_TO_KIND),
                refusal(RefusalRules.GROUND_SUBSTANTIATED),
                refusal(RefusalRules.BANK_SECRECY_NEVER),
                refusal(RefusalRules.FISCAL_MATTERS_NEVER_ALONE),
                refusal(RefusalRules.OFFENCE_LABEL_NEVER_ALONE),
                refusal(RefusalRules.CONDITIONS_TRIED_FIRST));
    }

    private static Stream<Arguments> silence() {
        return Stream.of(
                row(LAPSE, ConsultationRules.SILENCE_ESTABLISHED, Scene.OPENING, DecisionInvariants.SILENCE),
                row(
                        OPEN_CONSULTATION,
                        ConsultationRules.VIEWS_INVITED,
                        Scene.OPENING,
                        DecisionInvariants.DATE_AND_GROUNDS));
    }

    private static Stream<Arguments> deliveries() {
        return Stream.of(
                row(DELIVER, ExecutionRules.CONFIRMED_BEFORE_THE_LAST, Scene.DELIVERING, DeliveryInvariants.CONFIRMED),
                row(WITHDRAW, ExecutionRules.CONFIRMED_IN_WRITING, Scene.DELIVERING, DeliveryInvariants.CONFIRMED),
                row(
                        CONFIRM_RECEIPT,
                        ExecutionRules.CONFIRMED_IN_WRITING,
                        Scene.DELIVERING,
                        DeliveryInvariants.CONFIRMED),
                row(CONFIRM_RECEIPT, ExecutionRules.DIGESTS_AGREE, Scene.DELIVERING, DeliveryInvariants.DIGESTS),
                row(DELIVER, ExecutionRules.AUTHORIZED_DOMESTICALLY, Scene.OPENING, DeliveryInvariants.AUTHORIZED),
                row(
                        DELIVER,
                        ExecutionRules.CONDITIONS_ANSWERED,
                        Scene.BARGAINING,
                        DeliveryInvariants.CONDITIONS_ANSWERED));
    }

    private static Arguments refusal(Rule<?> rule) {
        return row(REFUSE, rule, Scene.REFUSING, DecisionInvariants.GROUND_AND_REASONS);
    }

    private static Arguments row(ActType act, Rule<?> rule, Scene scene, String violated) {
        return arguments(act, rule.code(), rule, scene, violated);
    }
}
