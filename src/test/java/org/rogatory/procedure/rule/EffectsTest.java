package org.rogatory.procedure.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.convention.Kind.MUTUAL_LEGAL_ASSISTANCE;
import static org.rogatory.procedure.rule.Who.REQUESTED;
import static org.rogatory.procedure.rule.Who.REQUESTING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Obligation;
import org.rogatory.procedure.act.ConfirmInWriting;
import org.rogatory.procedure.act.ReportExecution;

/** What acts leave in the case file: warnings, amendments, what is settled, and for whom. */
class EffectsTest {
    private final CaseBuilder a = CaseBuilder.a(MUTUAL_LEGAL_ASSISTANCE);

    @Test
    void theCaseIsTheFoldOfItsActs() {
        a.oral().confidential().received().postponed("m2");
        assertEquals(a.file(), CaseFile.of(a.file().id(), a.acts()));
    }

    @Test
    void whatALenientRuleLetPassIsListedWithTheAct() {
        a.onTreaty().received().refused("m1");
        assertEquals(List.of(), a.file().warnings());
        a.does(REQUESTED, Acts.postpone("m2"));
        assertEquals(
                List.of(new CaseFile.Warning(4, "consulted-before-postponement")),
                a.file().warnings());
    }

    @Test
    void aRectificationAmendsTheActAndErasesNothing() {
        a.received().does(REQUESTING, Acts.rectify(1, "/content/facts"));
        assertEquals(List.of(new Effect.RecordAmended(List.of(1), false)), last());
    }

    @Test
    void aReportSettlesWhatWasEntrustedToItsAuthorityAlone() {
        var lyon = Acts.entrust(Registered.LYON_COURT, a.received().today().plusDays(30), "m2");
        a.entrusted("m1").does(REQUESTED, lyon);
        a.does(Who.NOT_ENTRUSTED, new ReportExecution(List.of(), "Done", List.of()));
        assertTrue(a.file().obligation("i1").orElseThrow().open());
        assertFalse(a.file().obligation("i2").orElseThrow().open());
    }

    @Test
    void receiptIsOwedUnderANumberOfItsOwn() {
        a.oral().inExecution().authorized().does(REQUESTING, new ConfirmInWriting(Acts.ids(Paper.LETTER)));
        a.delivered("m1", "m2");
        assertEquals(
                List.of("o1", "o2"),
                a.file().obligations().stream().map(Obligation::id).toList());
    }

    private List<Effect> last() {
        return a.acts().get(a.acts().size() - 1).effects();
    }
}
