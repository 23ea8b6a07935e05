package org.rogatory.procedure.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.convention.Kind.STORED_DATA_ACCESS;
import static org.rogatory.procedure.Objection.because;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.convention.Article;
import org.rogatory.procedure.Decision;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Rule.Lenience;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.Violation;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.act.Submit;
import org.rogatory.procedure.content.AssistanceContent;
import org.rogatory.procedure.rule.CaseFacts.Declared;

/** What a rule is, whatever it says: when it warns, which article it cites, when it reads the body. */
class RuleTest {
    private final Rule<Submit> ofTheCase =
            Rule.onCase("of-the-case", "40(1)", "Nothing passes.", s -> Stream.of(because("No.")));
    private final Rule<Submit> ofTheBody = Rule.onBody(
            "of-the-body",
            "40(1)",
            "Nothing passes.",
            (s, act) -> Stream.of(because("No.").at("/x")));

    @ParameterizedTest(name = "{0}, on a treaty {1}, on paper {2}: warns {3}")
    @CsvSource({
        "NEVER, true, true, false",
        "UNDER_TREATY, true, false, true",
        "UNDER_TREATY, false, true, false",
        "ON_PAPER, false, true, true",
        "ON_PAPER, true, false, false",
        "UNDER_TREATY_OR_ON_PAPER, true, false, true",
        "UNDER_TREATY_OR_ON_PAPER, false, true, true",
        "UNDER_TREATY_OR_ON_PAPER, false, false, false"
    })
    void aBrokenRuleWarnsWhereItIsLenientAndBlocksElsewhere(
            Lenience lenience, boolean treaty, boolean paper, boolean warns) {
        var a = CaseBuilder.a(STORED_DATA_ACCESS);
        if (treaty) {
            a.onTreaty();
        }
        if (paper) {
            a.declares("FR", Declared.ON_PAPER);
        }
        var decision = decide(a, ofTheCase.lenient(lenience));
        assertEquals(warns, decision instanceof Decision.Accepted);
        if (decision instanceof Decision.Accepted accepted) {
            assertEquals(List.of("of-the-case"), accepted.act().warnings());
        }
    }

    @Test
    void theBodyIsLookedAtWhenTheCaseGivesNoCause() {
        var silent = ofTheBody.afterCase(s -> Stream.empty());
        assertEquals(List.of("/x"), pointers(silent));
        assertTrue(silent.readsBody());
    }

    @Test
    void theBodyIsNotLookedAtWhenTheCaseGivesOne() {
        assertEquals(List.of(""), pointers(ofTheBody.afterCase(s -> Stream.of(because("No.")))));
    }

    @Test
    void aRuleOfTheCaseAloneReadsNoBody() {
        assertFalse(ofTheCase.readsBody());
        assertEquals(List.of(""), pointers(ofTheCase));
    }

    @Test
    void aMoreExactArticleIsCitedInPlaceOfTheRules() {
        assertEquals("40(1)", cited(ofTheCase.violation(because("No."))));
        assertEquals("35(2)", cited(ofTheCase.violation(because("No.").citing(Article.of("35(2)")))));
    }

    private static String cited(Violation violation) {
        return violation.article().citation();
    }

    private static List<String> pointers(Rule<Submit> rule) {
        var blocked = (Decision.Blocked) decide(CaseBuilder.a(STORED_DATA_ACCESS), rule);
        return blocked.violations().stream().map(v -> v.pointer().orElse("")).toList();
    }

    private static Decision decide(CaseBuilder a, Rule<Submit> rule) {
        var procedure = Procedure.of(STORED_DATA_ACCESS, AssistanceContent.form(STORED_DATA_ACCESS))
                .act(ActType.SUBMIT, Submit.class)
                .from(Status.DRAFT)
                .requires(rule)
                .build();
        return a.decide(procedure, Who.REQUESTING.actor(), new Submit());
    }
}
