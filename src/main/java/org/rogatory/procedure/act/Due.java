package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.Optional;

/** The last day for an answer or a result, and why then. */
public record Due(LocalDate on, Optional<String> reason) {}
