package org.rogatory.procedure.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Decision;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.Violation;
import org.rogatory.procedure.machine.Procedures;

/** Every rule of every act, as the production procedure decides: a case that it blocks, one that it lets through. */
class RuleCasesTest {

    @TestFactory
    Stream<DynamicContainer> everyRuleBlocksAndLetsThrough() {
        return Procedures.all().stream().map(Procedure::kind).map(kind -> dynamicContainer(kind.name(), cases(kind)));
    }

    private static Stream<DynamicNode> cases(Kind kind) {
        return RuleCases.of(kind)
                .map(row -> dynamicTest(row.name(), () -> check(row, row.decide(CaseBuilder.a(kind)))));
    }

    private static void check(RuleCase row, Decision decision) {
        if (row.blocks()) {
            checkViolation(row, assertInstanceOf(Decision.Blocked.class, decision));
        } else {
            assertInstanceOf(Decision.Accepted.class, decision, () -> "" + decision);
        }
    }

    private static void checkViolation(RuleCase row, Decision.Blocked blocked) {
        var violations = blocked.violations().stream()
                .filter(v -> v.rule().equals(row.rule().code()))
                .toList();
        assertFalse(violations.isEmpty(), () -> "blocked by others: " + blocked);
        assertTrue(violations.stream().anyMatch(v -> says(row, v)), () -> "not as told: " + blocked);
        assertTrue(violations.stream().noneMatch(v -> v.message().isBlank()));
        assertEquals(row.codes(), codes(blocked));
    }

    private static boolean says(RuleCase row, Violation v) {
        return v.article().citation().equals(row.citation())
                && v.pointer().equals(row.pointer())
                && v.measure().equals(row.measure());
    }

    private static Set<String> codes(Decision.Blocked blocked) {
        return blocked.violations().stream().map(Violation::rule).collect(Collectors.toSet());
    }

    @Test
    void noTwoCasesOfAKindShareAName() {
        for (var procedure : Procedures.all()) {
            var names = RuleCases.of(procedure.kind()).map(RuleCase::name).toList();
            var seen = new HashSet<String>();
            var twice = names.stream().filter(name -> !seen.add(name)).distinct();
            assertEquals("", twice.collect(Collectors.joining("\n")));
        }
    }
}
