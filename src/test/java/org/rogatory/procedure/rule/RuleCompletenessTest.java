package org.rogatory.procedure.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.procedure.rule.GeneralRules.DOCUMENTS_THERE;
import static org.rogatory.procedure.rule.GeneralRules.FUNCTION;
import static org.rogatory.procedure.rule.GeneralRules.NAMES_EXIST;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.By;
import org.rogatory.procedure.Decision;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Step;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.machine.Procedures;

/** No rule without its cases, no rule that changes nothing, no rule that nobody asks. */
class RuleCompletenessTest {
    /** A rule where it guards an act of a kind. */
    record Pair(Procedure procedure, Step<?> step, Rule<?> rule) {
        /** The same row of a procedure, guarded by the same rule, is tried in some kind. */
        boolean isTried(boolean blocks) {
            return Procedures.all().stream().map(Procedure::kind).anyMatch(kind -> isTriedIn(kind, blocks));
        }

        private boolean isTriedIn(Kind kind, boolean blocks) {
            return RuleCases.of(kind, step.type(), rule).anyMatch(row -> row.blocks() == blocks);
        }

        /** A kind in which the rule blocks the act is asked to do without it. */
        boolean isTriedHere() {
            return isTriedIn(procedure.kind(), true);
        }

        /**
         * Registrar and nobody are registered for no kind, who urges names nothing, and internal steps come from no paper:
         * there is nothing to object to.
         */
        boolean neverBlocks() {
            return (step.type() == ActType.ERASE_CONTENT || step.by() == By.SYSTEM) && rule == FUNCTION
                    || step.type() == ActType.URGE && rule == NAMES_EXIST
                    || step.ownSide() && !takesDocuments() && rule == DOCUMENTS_THERE;
        }

        private boolean takesDocuments() {
            return ActBody.WithDocuments.class.isAssignableFrom(step.type().body());
        }

        @Override
        public String toString() {
            return "%s %s %s".formatted(procedure.kind(), step.type(), rule.code());
        }
    }

    private static Stream<Pair> pairs() {
        return Procedures.all().stream()
                .flatMap(procedure -> procedure.steps().stream()
                        .flatMap(step -> step.rules().stream().map(rule -> new Pair(procedure, step, rule))));
    }

    @Test
    void everyRuleOfEveryActBlocksACase() {
        nothing(pairs().filter(p -> !p.neverBlocks()).filter(p -> !p.isTried(true)));
    }

    @Test
    void everyRuleOfEveryActLetsACaseThrough() {
        nothing(pairs().filter(p -> !p.isTried(false)));
    }

    @Test
    void everyCaseTriesARuleThatGuardsTheAct() {
        for (var procedure : Procedures.all()) {
            nothing(RuleCases.of(procedure.kind())
                    .filter(row ->
                            !procedure.step(row.act()).orElseThrow().rules().contains(row.rule()))
                    .map(RuleCase::name));
        }
    }

    @Test
    void withoutTheRuleSomethingPasses() {
        nothing(pairs().filter(Pair::isTriedHere).filter(p -> !changesSomething(p)));
    }

    /** One of the cases that the rule blocks is not blocked by it when it is taken out. */
    private static boolean changesSomething(Pair pair) {
        var without = pair.procedure().without(pair.step().type(), pair.rule());
        return RuleCases.of(pair.procedure().kind(), pair.step().type(), pair.rule())
                .filter(RuleCase::blocks)
                .anyMatch(row -> !isBlocked(row, pair.procedure(), without));
    }

    private static boolean isBlocked(RuleCase row, Procedure published, Procedure without) {
        try {
            var decision = row.attempt().decide(CaseBuilder.a(published.kind()), without);
            return decision instanceof Decision.Blocked blocked
                    && blocked.violations().stream()
                            .anyMatch(v -> v.rule().equals(row.rule().code()));
        } catch (RuntimeException unguarded) {
            return false; // The act's effects stand on what the rule made sure of.
        }
    }

    @Test
    void everyRuleHasACodeOfItsOwn() {
        var byCode = pairs().map(Pair::rule).distinct().collect(Collectors.groupingBy(Rule::code));
        nothing(byCode.values().stream().filter(rules -> rules.size() > 1));
    }

    @Test
    void codesAreKebabCase() {
        nothing(pairs().map(p -> p.rule().code()).distinct().filter(c -> !c.matches("[a-z]+(-[a-z]+)*")));
    }

    @Test
    void everyRuleThatIsWrittenIsAsked() {
        var asked = pairs().map(Pair::rule).collect(Collectors.toSet());
        nothing(written().filter(field -> !asked.contains(rule(field))).map(JavaField::getFullName));
    }

    @Test
    void everyRuleThatIsAskedIsWrittenInThisPackage() {
        var written = written().map(RuleCompletenessTest::rule).collect(Collectors.toSet());
        nothing(pairs().map(Pair::rule)
                .filter(rule -> !written.contains(rule))
                .map(Rule::code)
                .distinct());
    }

    @Test
    void everyRuleIsASentence() {
        nothing(pairs().map(Pair::rule)
                .distinct()
                .filter(rule -> !rule.says().endsWith("."))
                .map(Rule::code));
    }

    @Test
    void coverageNamesTheCasesOfEveryRule() {
        var codes = pairs().map(p -> p.rule().code()).collect(Collectors.toSet());
        assertEquals(codes, RuleCoverage.namesByRule().keySet());
        assertTrue(RuleCoverage.namesOf("consulted-before-refusal")
                .contains("consulted-before-refusal blocks REFUSE of m2 without a consultation (40(28))"));
        assertFalse(RuleCoverage.cases().anyMatch(c -> c.name().isBlank()));
        assertEquals(List.of(), RuleCoverage.namesOf("no-such-rule"));
    }

    private static Stream<JavaField> written() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.rogatory.procedure.rule")
                        .stream()
                        .flatMap(c -> c.getFields().stream())
                        .filter(f -> f.getModifiers().contains(JavaModifier.STATIC))
                        .filter(f -> f.getRawType().isEquivalentTo(Rule.class));
    }

    private static Rule<?> rule(JavaField field) {
        try {
            return (Rule<?>) field.reflect().get(null);
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }

    private static void nothing(Stream<?> found) {
        assertEquals("", found.map(String::valueOf).collect(Collectors.joining("\n")));
    }
}
