package org.rogatory.procedure.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.convention.Kind.MUTUAL_LEGAL_ASSISTANCE;
import static org.rogatory.procedure.Status.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.Step;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.rule.GeneralRules;

/** The machine of assistance as it is written, built anew: where acts lead, and what guards all of them. */
class AssistanceTest {
    private final Procedure procedure = Assistance.of(MUTUAL_LEGAL_ASSISTANCE);

    @Test
    void onlyMutualLegalAssistanceKnowsAppearances() {
        var others = types(Assistance.of(Kind.STORED_DATA_ACCESS));
        var more = types(procedure);
        more.removeAll(others);
        assertEquals(EnumSet.of(ActType.REPORT_APPEARANCE, ActType.END_ATTENDANCE), more);
    }

    @Test
    void everyActStandsUnderTheGeneralRules() {
        var general = List.of("side", "status", "function", "on-paper", "names-exist", "documents-there");
        assertEquals(general, GeneralRules.ofEveryAct().stream().map(Rule::code).toList());
        procedure.steps().forEach(step -> assertEquals(general, codes(step).subList(0, general.size())));
    }

    @Test
    void anActThatChangesNoStatusLeavesItWhereItWas() {
        assertEquals(step(ActType.URGE).from(), possible(ActType.URGE));
        assertEquals("no change", step(ActType.URGE).to().words());
    }

    @Test
    void anActMayLeadToOneStatus() {
        assertEquals(EnumSet.of(SUBMITTED), possible(ActType.SUBMIT));
        assertEquals("SUBMITTED", step(ActType.SUBMIT).to().words());
    }

    @Test
    void whoDecidesAboutMeasuresMayLeaveTheRequestWhereItIs() {
        assertEquals(
                EnumSet.of(RECEIVED, IN_EXECUTION, POSTPONED, AWAITING_DECISION, EXECUTED, REFUSED, WITHDRAWN),
                possible(ActType.REFUSE));
        assertEquals(
                EnumSet.of(
                        SUBMITTED, RECEIVED, IN_EXECUTION, POSTPONED, AWAITING_DECISION, EXECUTED, REFUSED, WITHDRAWN),
                possible(ActType.WITHDRAW));
    }

    @Test
    void whoProceedsDoesNotStaySuspendedForADecision() {
        assertEquals(EnumSet.of(RECEIVED, IN_EXECUTION, POSTPONED), possible(ActType.PROCEED));
    }

    @Test
    void aRuleIsTakenFromOneActAndFromNoOther() {
        var without = procedure.without(ActType.DELIVER, GeneralRules.SIDE);
        assertFalse(codes(without.step(ActType.DELIVER).orElseThrow()).contains("side"));
        assertEquals(
                codes(step(ActType.DELIVER)).size() - 1,
                codes(without.step(ActType.DELIVER).orElseThrow()).size());
        assertTrue(codes(without.step(ActType.REFUSE).orElseThrow()).contains("side"));
        assertTrue(codes(step(ActType.DELIVER)).contains("side"));
    }

    @Test
    void theRuleBookHoldsEveryRuleInTheOrderOfTheirCodes() {
        var codes = RuleBook.all().stream().map(Rule::code).toList();
        assertEquals(codes.stream().sorted().toList(), codes);
        procedure.steps().forEach(step -> assertTrue(codes.containsAll(codes(step))));
        assertEquals(GeneralRules.SIDE, RuleBook.rule("side").orElseThrow());
        assertTrue(RuleBook.rule("no-such-rule").isEmpty());
    }

    private Step<?> step(ActType type) {
        return procedure.step(type).orElseThrow();
    }

    private Set<Status> possible(ActType type) {
        return step(type).possible();
    }

    private static List<String> codes(Step<?> step) {
        return step.rules().stream().map(r -> r.code()).toList();
    }

    private static Set<ActType> types(Procedure procedure) {
        return procedure.steps().stream()
                .map(Step::type)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ActType.class)));
    }
}
