package org.rogatory.procedure.content;

import java.time.LocalDate;
import java.util.Optional;

/** A deadline and the reason for it, 40(26). */
public record DatedReason(Optional<LocalDate> on, Optional<String> reason) {}
