package org.rogatory.procedure.content;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An order of a court or other competent authority; the document is a registered copy of it, 50(3)(b)-(c). */
public record CourtOrder(String issuedBy, LocalDate issuedOn, Optional<UUID> documentId) {}
