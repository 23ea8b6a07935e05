package org.rogatory.procedure.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.procedure.rule.Acts.TODAY;
import static org.rogatory.procedure.rule.PreservationActs.*;
import static org.rogatory.procedure.rule.Who.REQUESTED;
import static org.rogatory.procedure.rule.Who.REQUESTING;
import static org.rogatory.procedure.rule.Who.SYSTEM;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Kind;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.Deliberation;
import org.rogatory.procedure.Obligation;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.GrantExtension;
import org.rogatory.procedure.act.Proceed;

/** What preservation comes to: who owes what until when, and what happens by itself, 42(7)-(9), 25. */
class PreservationTest {
    private static final LocalDate LAST = TODAY.plusDays(60);

    private final CaseBuilder a = CaseBuilder.a(Kind.DATA_PRESERVATION);

    @Test
    void whatIsPreservedOpensTheFollowUpAndTheRenewalOfTheOrder() {
        preserved(a);
        assertEquals(Optional.of(LAST), a.file().preservedUntil());
        assertEquals(LAST, due(ObligationCode.SEND_FOLLOW_UP));
        assertEquals(TODAY.plusDays(90), due(ObligationCode.RENEW_ORDER));
    }

    @Test
    void anOrderIsDueForRenewalOnlyWhileDataIsHeld() {
        ordered(a);
        assertFalse(a.file().owes(ObligationCode.RENEW_ORDER));
        a.does(REQUESTED, preserve(TODAY, LAST)).later(89).does(REQUESTED, order(a.today(), TODAY.plusDays(170)));
        assertEquals(1, a.file().open(ObligationCode.RENEW_ORDER).count());
        assertEquals(TODAY.plusDays(170), due(ObligationCode.RENEW_ORDER));
    }

    @Test
    void anExtensionMovesTheDayByWhichTheFollowUpIsOwed() {
        extensionAsked(a).does(REQUESTED, new GrantExtension("x1", TODAY.plusDays(100)));
        assertEquals(TODAY.plusDays(100), due(ObligationCode.SEND_FOLLOW_UP));
        assertEquals(1, a.file().open(ObligationCode.SEND_FOLLOW_UP).count());
    }

    @Test
    void aFollowUpThatWasSubmittedIsOwedNoLonger() {
        noted(preserved(a), Status.SUBMITTED);
        assertFalse(a.file().owes(ObligationCode.SEND_FOLLOW_UP));
        assertEquals(List.of(FOLLOW_UP), a.file().followedBy());
        assertTrue(a.file().owes(ObligationCode.RENEW_ORDER));
    }

    @Test
    void aFollowUpThatCameBeforeThePreservationIsNeverOwed() {
        noted(ordered(a), Status.RECEIVED).does(REQUESTED, preserve(TODAY, LAST));
        assertFalse(a.file().owes(ObligationCode.SEND_FOLLOW_UP));
        assertEquals("i1", a.owed(ObligationCode.RENEW_ORDER));
    }

    @Test
    void theEndSettlesWhatWasOwed() {
        preserved(a).later(61).does(REQUESTED, end());
        assertEquals(Status.ENDED, a.status());
        assertTrue(a.file().obligations().stream().noneMatch(o -> o.open() || o.lapsed()));
        assertFalse(a.file().holdsData());
    }

    @Test
    void whatIsPreservedStaysPreservedWhileTheOtherStateDecides() {
        atRisk(a);
        assertEquals(Status.AWAITING_DECISION, a.status());
        assertTrue(a.file().holdsData());
        assertTrue(a.file().owes(ObligationCode.DECIDE));
        a.does(REQUESTING, new Proceed());
        assertEquals(Status.PRESERVED, a.status());
    }

    @Test
    void whatWasRefusedSaysOnWhichGrounds() {
        a.received().does(REQUESTED, Acts.refuse(List.of(), RefusalGround.DISCRIMINATION));
        assertEquals(Status.REFUSED, a.status());
        assertEquals(List.of(RefusalGround.DISCRIMINATION), a.file().endedOn());
    }

    @Test
    void underATreatyTooNothingHappensByItselfThatARuleSpeaksAgainst() {
        preserved(a.onTreaty());
        assertTrue(due(end()).isEmpty());
        a.later(61);
        assertTrue(due(end()).isPresent());
    }

    @Test
    void ofAStateOnPaperNoOrderIsRenewed() {
        a.declares("FR", CaseFacts.Declared.ON_PAPER).received().does(REQUESTED, preserve(TODAY, LAST));
        assertFalse(a.file().owes(ObligationCode.RENEW_ORDER));
        assertEquals("o1", a.owed(ObligationCode.SEND_FOLLOW_UP));
    }

    private Optional<?> due(ActBody body) {
        return new Deliberation(a.procedure(), "definition")
                .accepted(
                        a.file(),
                        body,
                        SYSTEM.actor(),
                        a.facts(),
                        a.today()
                                .atStartOfDay()
                                .toInstant(java.time.ZoneOffset.UTC)
                                .plusSeconds(43_200));
    }

    private LocalDate due(ObligationCode code) {
        return a.file().open(code).findFirst().flatMap(Obligation::dueOn).orElseThrow();
    }
}
