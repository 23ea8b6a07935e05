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

class TextsTest {
    @Test
    void aReasonIsAText() {
        assertTrue(isText(REFUSE, "/grounds/0/reasons"));
        assertTrue(isText(DELIVER, "/results/12/whyNot"));
        assertTrue(isText(SUPPLY_INFORMATION, "/text"));
    }

    @Test
    void ofASubmissionTheDraftHoldsTheTexts() {
        assertTrue(isText(SUBMIT, "/content/measures/1/description"));
        assertTrue(isText(SUBMIT, "/content/persons/0/nationalities/0"));
    }

    @Test
    void idsCodesDatesAndReferencesAreFacts() {
        assertFalse(isText(SUPPLY_INFORMATION, "/exchange"));
        assertFalse(isText(REFUSE, "/grounds/0/code"));
        assertFalse(isText(REFUSE, "/measures/0"));
        assertFalse(isText(DELIVER, "/results/0/obtained/from"));
        assertFalse(isText(SUBMIT, "/ownReference"));
    }

    @Test
    void aPlaceThatDoesNotExistHoldsNoText() {
        assertFalse(isText(TAKE_UP, "/text"));
        assertFalse(isText(REFUSE, "/grounds/reasons"));
        assertFalse(isText(REFUSE, "/grounds/01/reasons"));
        assertFalse(isText(REFUSE, "/grounds/-/reasons"));
        assertFalse(isText(REFUSE, "/grounds/0/reasons/0"));
        assertFalse(isText(REFUSE, "/grounds"));
        assertFalse(isText(REFUSE, "/"));
    }

    @Test
    void aCorrectionReachesTheContentAlone() {
        assertTrue(isContentText("/content/facts"));
        assertFalse(isContentText("/legalBasis/name"));
        assertFalse(isContentText("/content/nature"));
        assertFalse(isContentText("/content/measures/0/id"));
        assertFalse(isContentText("/content"));
    }
}
