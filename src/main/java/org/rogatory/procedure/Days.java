package org.rogatory.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Legal days: calendar days in UTC, the first not counted. */
public final class Days {
    private Days() {}

    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    /** The last day of a period: from 10 March, 60 days end with 9 May. */
    public static LocalDate lastOf(LocalDate from, int days) {
        return from.plusDays(days);
    }
}
