package org.rogatory.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rogatory.procedure.Status.*;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** In which statuses a procedure speaks when it says "in hand" or "once received". */
class StatusesTest {
    private final Statuses statuses = Statuses.of(
            DRAFT,
            SUBMITTED,
            RECEIVED,
            IN_EXECUTION,
            POSTPONED,
            AWAITING_DECISION,
            EXECUTED,
            CLOSED,
            REFUSED,
            WITHDRAWN);

    @Test
    void inHandIsWhatWaitsForSomebodysAct() {
        assertEquals(EnumSet.of(SUBMITTED, RECEIVED, IN_EXECUTION, POSTPONED, AWAITING_DECISION), statuses.inHand());
    }

    @Test
    void receivedAndInHandIsNotYetWhatWasOnlySubmitted() {
        assertEquals(EnumSet.of(RECEIVED, IN_EXECUTION, POSTPONED, AWAITING_DECISION), statuses.receivedAndInHand());
    }

    @Test
    void inHandOrDoneGoesOnUntilTheRequestConcludes() {
        assertEquals(
                EnumSet.of(SUBMITTED, RECEIVED, IN_EXECUTION, POSTPONED, AWAITING_DECISION, EXECUTED),
                statuses.inHandOrDone());
    }

    @Test
    void onceReceivedHasNoEnd() {
        assertEquals(
                EnumSet.of(RECEIVED, IN_EXECUTION, POSTPONED, AWAITING_DECISION, EXECUTED, CLOSED, REFUSED, WITHDRAWN),
                statuses.onceReceived());
    }

    @Test
    void onceSubmittedIsAllButTheDraft() {
        var submitted = EnumSet.copyOf(statuses.ofTheMachine());
        submitted.remove(DRAFT);
        assertEquals(submitted, statuses.onceSubmitted());
    }

    @Test
    void aMachineSpeaksOfItsOwnStatusesOnly() {
        assertEquals(EnumSet.of(RECEIVED), Statuses.of(DRAFT, RECEIVED, CLOSED).inHand());
    }
}
