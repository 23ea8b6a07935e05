package org.rogatory.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {
    @Test
    void sixtyDaysFrom10MarchEndWith9May() {
        assertEquals(LocalDate.of(2026, 5, 9), Days.lastOf(LocalDate.of(2026, 3, 10), 60));
    }

    @Test
    void theFirstDayIsNotCounted() {
        assertEquals(LocalDate.of(2028, 2, 29), Days.lastOf(LocalDate.of(2028, 2, 28), 1));
    }

    @Test
    void aDayBeginsAndEndsAtMidnightInUtc() {
        assertEquals(LocalDate.of(2026, 3, 10), Days.of(Instant.parse("2026-03-10T23:59:59.999999Z")));
        assertEquals(LocalDate.of(2026, 3, 11), Days.of(Instant.parse("2026-03-11T00:00:00Z")));
    }
}
