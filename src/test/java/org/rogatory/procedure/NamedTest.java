package org.rogatory.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.rule.GeneralRules;

/** What the engine names to the world: every act, topic and obligation with its article. */
class NamedTest {
    @ParameterizedTest
    @EnumSource
    void everyActIsTheConventionsAndASentence(ActType act) {
        assertTrue(act.article().citation().matches("(22|24|3[0-9]|4[0-9]|5[0-9])(\\(.*)?"));
        assertTrue(act.says().endsWith("."));
    }

    @ParameterizedTest
    @CsvSource({"REFUSAL, 40(28)", "COSTS, 40(30)", "PARALLEL_PROCEEDINGS, 22(5)", "ONWARD_TRANSFER, 36(3)"})
    void aTopicStandsOnItsArticle(Topic topic, String citation) {
        assertEquals(citation, topic.article().citation());
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIRM_IN_WRITING, 40(13), false",
        "CONFIRM_RECEIPT, 40(14), false",
        "EXECUTE, 40(12), true",
        "CONSIDER_CONSULTATION, 22(5), true"
    })
    void anObligationStandsOnItsArticleAndMayBeTheOwingStatesOwn(ObligationCode code, String citation, boolean own) {
        assertEquals(citation, code.article().citation());
        assertEquals(own, code.ownSide());
    }

    @Test
    void whoMayNotDraftIsToldTheFunctionThatItWouldTake() {
        var violation = GeneralRules.notToBeDrafted(Kind.MUTUAL_LEGAL_ASSISTANCE);
        assertEquals("function", violation.rule());
        assertTrue(violation.message().contains("MUTUAL_LEGAL_ASSISTANCE"));
    }

    @Test
    void whoEditsWhatWasSubmittedIsToldWhatIsPossibleInstead() {
        var violation = GeneralRules.notToBeEdited();
        assertEquals("status", violation.rule());
        assertTrue(violation.message().contains("SUPPLEMENT"));
    }
}
