package org.rogatory.procedure.content;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The decision on which a person is sought, 37(8), and the document that holds it. */
public record WarrantOrJudgment(
        Optional<Decision> type, Optional<String> issuedBy, Optional<LocalDate> issuedOn, Optional<UUID> documentId) {

    /** What was decided. */
    public enum Decision {
        ARREST_WARRANT,
        JUDGMENT
    }

    /** Whether it says what was issued, by whom and when. */
    boolean exists() {
        return type.isPresent() && issuedBy.isPresent() && issuedOn.isPresent();
    }
}
