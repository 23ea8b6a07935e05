package org.rogatory.procedure;

import java.time.LocalDate;
import java.util.Optional;

/** An arrival, or with {@code safeConductUntil} the notice that presence is no longer needed, 40(29). */
public record Attendance(LocalDate on, Optional<LocalDate> safeConductUntil) {
    private static final int CONSECUTIVE_DAYS = 15;

    /** The notice: safe conduct ends 15 consecutive days later, or as agreed. */
    public static Attendance ended(LocalDate noticeOn, Optional<Integer> agreedDays) {
        return new Attendance(noticeOn, Optional.of(Days.lastOf(noticeOn, agreedDays.orElse(CONSECUTIVE_DAYS))));
    }
}
