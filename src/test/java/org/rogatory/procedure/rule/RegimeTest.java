package org.rogatory.procedure.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.rogatory.convention.Kind.MUTUAL_LEGAL_ASSISTANCE;
import static org.rogatory.convention.Regime.CONVENTION;
import static org.rogatory.convention.Regime.TREATY;
import static org.rogatory.procedure.rule.Who.REQUESTED;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.LegalBasisType;
import org.rogatory.convention.RefusalGround;
import org.rogatory.convention.Regime;
import org.rogatory.procedure.Decision;
import org.rogatory.procedure.act.Acknowledge;
import org.rogatory.procedure.act.Acknowledge.RegimeNamed;
import org.rogatory.procedure.content.Draft.LegalBasis;

/** Whose rules govern, 40(7): by the legal basis first, and as the receipt says. */
class RegimeTest {
    private final CaseBuilder a = CaseBuilder.a(MUTUAL_LEGAL_ASSISTANCE);

    @Test
    void theLegalBasisBringsTheRegime() {
        assertEquals(CONVENTION, a.submitted().file().regime());
        assertEquals(
                TREATY,
                CaseBuilder.a(MUTUAL_LEGAL_ASSISTANCE)
                        .onTreaty()
                        .submitted()
                        .file()
                        .regime());
    }

    @Test
    void anAssuranceOfReciprocityBringsNoTreaty() {
        a.draft(d -> d.legalBasis = new LegalBasis(LegalBasisType.RECIPROCITY, Optional.of("Note of 1 March")));
        assertEquals(CONVENTION, a.submitted().file().regime());
    }

    @Test
    void aReceiptThatNamesATreatyPutsItsRulesInThePlaceOfTheConventions() {
        a.submitted().does(REQUESTED, receipt(TREATY));
        assertEquals(TREATY, a.file().regime());
        assertInstanceOf(Decision.Accepted.class, refusal());
    }

    @Test
    void aReceiptMayAgreeOnTheConventionInstead() {
        a.onTreaty().submitted().does(REQUESTED, receipt(CONVENTION));
        assertEquals(CONVENTION, a.file().regime());
        assertInstanceOf(Decision.Blocked.class, refusal());
    }

    @Test
    void aReceiptThatIsSilentChangesNothing() {
        assertEquals(TREATY, a.onTreaty().received().file().regime());
    }

    private Decision refusal() {
        return a.decide(REQUESTED, Acts.refuse("m1", RefusalGround.LEGAL_SYSTEM));
    }

    private static Acknowledge receipt(Regime regime) {
        var named = new RegimeNamed(regime, Optional.of("Treaty of 2009").filter(n -> regime == TREATY));
        return new Acknowledge("FR-77", Optional.of(named));
    }
}
