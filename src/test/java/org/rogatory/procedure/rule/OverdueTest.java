package org.rogatory.procedure.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.convention.Kind.MUTUAL_LEGAL_ASSISTANCE;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rogatory.procedure.act.AcceptConditions;
import org.rogatory.procedure.act.AskStatus;
import org.rogatory.procedure.act.Proceed;

/** When what is owed or asked is overdue: after its last day, and only while it is open. */
class OverdueTest {
    private static final LocalDate LAST_DAY = Acts.TODAY.plusDays(30);
    private final CaseBuilder a =
            CaseBuilder.a(MUTUAL_LEGAL_ASSISTANCE).confidential().received();

    @Test
    void anObligationIsOverdueTheDayAfterItsLast() {
        a.awaitingDecision();
        assertFalse(isOverdue("o1", LAST_DAY));
        assertTrue(isOverdue("o1", LAST_DAY.plusDays(1)));
    }

    @Test
    void whatIsSettledIsNeverOverdue() {
        a.awaitingDecision().does(Who.REQUESTING, new Proceed());
        assertFalse(isOverdue("o1", LAST_DAY.plusDays(1)));
    }

    @Test
    void whatHasNoDayIsNeverOverdue() {
        a.does(Who.REQUESTING, new AskStatus(Optional.empty()));
        assertEquals(Optional.empty(), a.file().obligation("o1").orElseThrow().dueOn());
        assertFalse(isOverdue("o1", LAST_DAY.plusYears(1)));
    }

    @Test
    void anExchangeIsOverdueTheDayAfterItsLastUntilItIsAnswered() {
        a.conditionsProposed("m1");
        var asked = a.file().exchange("x1").orElseThrow();
        assertFalse(asked.overdue(LAST_DAY));
        assertTrue(asked.overdue(LAST_DAY.plusDays(1)));
        a.does(Who.REQUESTING, new AcceptConditions("x1"));
        assertFalse(a.file().exchange("x1").orElseThrow().overdue(LAST_DAY.plusDays(1)));
    }

    private boolean isOverdue(String obligation, LocalDate today) {
        return a.file().obligation(obligation).orElseThrow().overdue(today);
    }
}
