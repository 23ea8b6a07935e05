package org.rogatory.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.registry.InstrumentType.ACCESSION;
import static org.rogatory.registry.InstrumentType.DENUNCIATION;
import static org.rogatory.registry.InstrumentType.RATIFICATION;
import static org.rogatory.registry.InstrumentType.SIGNATURE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreatyStatusTest {
    /** In force from 2026-04-10. */
    private static final EntryIntoForce IN_FORCE = EntryIntoForce.after(EntryIntoForceTest.deposits(40));

    @Test
    void aStateThatDidNothingHasDepositedNothing() {
        assertEquals(
                "has deposited no instrument of ratification, acceptance, approval or accession",
                whyNot(state(), "2026-05-01"));
    }

    @Test
    void aStateThatOnlySignedIsNoParty() {
        assertEquals(
                "has signed but deposited no instrument of ratification, acceptance or approval",
                whyNot(state(on(SIGNATURE, "2025-10-25")), "2026-05-01"));
    }

    @Test
    void aSignatureIsNotKnownBeforeItsDay() {
        assertEquals(
                "has deposited no instrument of ratification, acceptance, approval or accession",
                whyNot(state(on(SIGNATURE, "2025-10-25")), "2025-10-24"));
    }

    @Test
    void aPartyIsOneFromTheFirstDayOfTheEntryIntoForce() {
        var state = state(on(SIGNATURE, "2025-10-25"), on(RATIFICATION, "2026-01-05"));
        assertEquals("is a Party only from 2026-04-10", whyNot(state, "2026-04-09"));
        assertTrue(party(state, "2026-04-10"));
    }

    @Test
    void aDepositIsOfNoUseAsLongAsTheConventionIsNotInForce() {
        var state = new TreatyStatus(
                List.of(on(RATIFICATION, "2026-01-05")), EntryIntoForce.after(EntryIntoForceTest.deposits(12)));
        assertEquals(
                "has deposited its instrument, but the Convention is not in force: 12 of 40 instruments are deposited",
                whyNot(state, "2026-05-01"));
    }

    @Test
    void aLaterPartyIsOneOnTheThirtiethDay() {
        var state = state(on(ACCESSION, "2026-08-03"));
        assertEquals("is a Party only from 2026-09-02", whyNot(state, "2026-09-01"));
        assertTrue(party(state, "2026-09-02"));
    }

    @Test
    void aDenunciationTakesEffectAfterAYear() {
        var state = state(on(RATIFICATION, "2026-01-05"), on(DENUNCIATION, "2026-09-01"));
        assertTrue(party(state, "2027-08-31"));
        assertEquals("has denounced the Convention with effect from 2027-09-01", whyNot(state, "2027-09-01"));
    }

    @Test
    void whoDenouncedMayComeBack() {
        var state = state(on(RATIFICATION, "2026-01-05"), on(DENUNCIATION, "2026-09-01"), on(ACCESSION, "2028-01-01"));
        assertTrue(party(state, "2027-08-31"));
        assertFalse(party(state, "2028-01-30"));
        assertTrue(party(state, "2028-01-31"));
    }

    private static TreatyStatus state(Instrument... instruments) {
        return new TreatyStatus(Arrays.asList(instruments), IN_FORCE);
    }

    private static Instrument on(InstrumentType type, String day) {
        return new Instrument(type, LocalDate.parse(day));
    }

    private static boolean party(TreatyStatus state, String day) {
        return state.whyNotParty(LocalDate.parse(day)).isEmpty();
    }

    private static String whyNot(TreatyStatus state, String day) {
        return state.whyNotParty(LocalDate.parse(day)).orElse("is a Party");
    }
}
