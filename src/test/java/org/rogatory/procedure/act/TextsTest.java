package org.rogatory.procedure.act;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.procedure.act.ActType.DELIVER;
import static org.rogatory.procedure.act.ActType.REFUSE;
import static org.rogatory.procedure.act.ActType.SUBMIT;
import static org.rogatory.procedure.act.ActType.SUPPLY_INFORMATION;
import static org.rogatory.procedure.act.ActType.TAKE_UP;
import static org.rogatory.procedure.act.Texts.isContentText;
import static org.rogatory.procedure.act.Texts.isText;

import org.junit.jupiter.api.Test;
import org.rogatory.procedure.content.AssistanceContent;

class TextsTest {
    @Test
    void aReasonIsAText() {
        assertTrue(isText(REFUSE, AssistanceContent.class, "/grounds/0/reasons"));
        assertTrue(isText(DELIVER, AssistanceContent.class, "/results/12/whyNot"));
        assertTrue(isText(SUPPLY_INFORMATION, AssistanceContent.class, "/text"));
    }

    @Test
    void ofASubmissionTheDraftHoldsTheTexts() {
        assertTrue(isText(SUBMIT, AssistanceContent.class, "/content/measures/1/description"));
        assertTrue(isText(SUBMIT, AssistanceContent.class, "/content/persons/0/nationalities/0"));
    }

    @Test
    void idsCodesDatesAndReferencesAreFacts() {
        assertFalse(isText(SUPPLY_INFORMATION, AssistanceContent.class, "/exchange"));
        assertFalse(isText(REFUSE, AssistanceContent.class, "/grounds/0/code"));
        assertFalse(isText(REFUSE, AssistanceContent.class, "/measures/0"));
        assertFalse(isText(DELIVER, AssistanceContent.class, "/results/0/obtained/from"));
        assertFalse(isText(SUBMIT, AssistanceContent.class, "/ownReference"));
    }

    @Test
    void aPlaceThatDoesNotExistHoldsNoText() {
        assertFalse(isText(TAKE_UP, AssistanceContent.class, "/text"));
        assertFalse(isText(REFUSE, AssistanceContent.class, "/grounds/reasons"));
        assertFalse(isText(REFUSE, AssistanceContent.class, "/grounds/01/reasons"));
        assertFalse(isText(REFUSE, AssistanceContent.class, "/grounds/-/reasons"));
        assertFalse(isText(REFUSE, AssistanceContent.class, "/grounds/0/reasons/0"));
        assertFalse(isText(REFUSE, AssistanceContent.class, "/grounds"));
        assertFalse(isText(REFUSE, AssistanceContent.class, "/"));
    }

    @Test
    void aCorrectionReachesTheContentAlone() {
        assertTrue(isContentText(AssistanceContent.class, "/content/facts"));
        assertFalse(isContentText(AssistanceContent.class, "/legalBasis/name"));
        assertFalse(isContentText(AssistanceContent.class, "/content/nature"));
        assertFalse(isContentText(AssistanceContent.class, "/content/measures/0/id"));
        assertFalse(isContentText(AssistanceContent.class, "/content"));
    }
}
