package org.rogatory.procedure;

import java.time.LocalDate;
import java.util.UUID;

/** The paper from which the connected side records an act of a State that is not connected: document and day of receipt. */
public record RecordedFrom(UUID document, LocalDate receivedOn) {}
