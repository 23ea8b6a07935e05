package org.rogatory.procedure.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.rogatory.procedure.rule.RuleCase.Premise.CONNECTED;
import static org.rogatory.procedure.rule.RuleCase.Premise.CONVENTION;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rogatory.convention.Kind;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.Decision;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Rule.Lenience;
import org.rogatory.procedure.Violation;
import org.rogatory.procedure.machine.Procedures;
import org.rogatory.procedure.rule.CaseFacts.Declared;

/** Which rules a treaty's regime (40(7)) turns into warnings, and which a requested State that is on paper. */
class LenienceTest {
    private static final Set<Lenience> UNDER_TREATY =
            EnumSet.of(Lenience.UNDER_TREATY, Lenience.UNDER_TREATY_OR_ON_PAPER);
    private static final Set<Lenience> ON_PAPER = EnumSet.of(Lenience.ON_PAPER, Lenience.UNDER_TREATY_OR_ON_PAPER);

    @TestFactory
    Stream<DynamicTest> underATreatyTheLenientRulesWarnAndAllOthersBlock() {
        return everyBlockedCase(row -> !row.premises().contains(CONVENTION), CaseBuilder::onTreaty, UNDER_TREATY);
    }

    @TestFactory
    Stream<DynamicTest> ofAStateOnPaperTheRulesThatNeedItsInternalStepsWarnAndAllOthersBlock() {
        return everyBlockedCase(
                row -> !row.premises().contains(CONNECTED), a -> a.declares("FR", Declared.ON_PAPER), ON_PAPER);
    }

    /** Each once, in the first kind that it is told of. */
    private static Stream<DynamicTest> everyBlockedCase(
            Predicate<RuleCase> relevant, UnaryOperator<CaseBuilder> beginning, Set<Lenience> warning) {
        return RuleCases.all().filter(RuleCase::blocks).filter(relevant).map(row -> {
            var kind = new TreeSet<>(row.kinds()).first();
            return dynamicTest(row.name(), () -> check(row, kind, beginning, warning));
        });
    }

    private static void check(RuleCase row, Kind kind, UnaryOperator<CaseBuilder> beginning, Set<Lenience> warning) {
        var decision = row.decide(beginning.apply(CaseBuilder.a(kind)));
        var broken = Stream.concat(Stream.of(row.rule()), row.beside().stream())
                .collect(Collectors.partitioningBy(
                        r -> warning.contains(r.lenience()), Collectors.mapping(Rule::code, Collectors.toSet())));
        if (decision instanceof Decision.Blocked blocked) {
            assertEquals(broken.get(false), codes(blocked));
        } else {
            assertEquals(Set.of(), broken.get(false), "these should block");
            var warnings = ((Decision.Accepted) decision).act().warnings();
            assertEquals(broken.get(true), Set.copyOf(warnings));
        }
    }

    private static Set<String> codes(Decision.Blocked blocked) {
        return blocked.violations().stream().map(Violation::rule).collect(Collectors.toSet());
    }

    /** 40(7) puts a treaty in the place of 40(8) to 40(31); 37, 42 to 46 and 50 defer to treaties themselves. */
    @Test
    void onlyRulesThatATreatyReplacesWarnUnderOne() {
        var others = rules().filter(r -> UNDER_TREATY.contains(r.lenience()))
                .filter(r -> !r.article().citation().matches("(37|4[2-6]|50)(\\(.*)?|40\\((8|9|[12]\\d|3[01])\\).*"))
                .map(Rule::code);
        assertEquals("", others.collect(Collectors.joining(" ")));
    }

    @Test
    void warningsAreListedInTheCaseFile() {
        var a = CaseBuilder.a(Kind.MUTUAL_LEGAL_ASSISTANCE).onTreaty().received();
        a.does(Who.REQUESTED, Acts.refuse("m1", RefusalGround.LEGAL_SYSTEM));
        assertEquals(
                "[Warning[act=3, rule=consulted-before-refusal]]",
                a.file().warnings().toString());
    }

    @Test
    void underTheConventionNothingWarns() {
        var lawful = LawfulActs.all().map(l -> l.attempt().decide(CaseBuilder.a(l.kind())));
        assertTrue(lawful.allMatch(d -> ((Decision.Accepted) d).act().warnings().isEmpty()));
    }

    private static Stream<Rule<?>> rules() {
        return Procedures.all().stream()
                .flatMap(p -> p.steps().stream())
                .<Rule<?>>flatMap(step -> step.rules().stream())
                .distinct();
    }
}
