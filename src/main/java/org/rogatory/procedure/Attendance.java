package org.rogatory.procedure;

import java.time.LocalDate;
import java.util.Optional;

/** An arrival, or with {@code safeConductUntil} the notice that presence is no longer needed, 40(29). */
public record Attendance(LocalDate on, Optional<LocalDate> safeConductUntil) {}
