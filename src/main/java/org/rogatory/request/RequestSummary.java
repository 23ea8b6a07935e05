package org.rogatory.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Phase;
import org.rogatory.procedure.Status;

/** A request in a list: where it stands, without what it says. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record RequestSummary(
        UUID id,
        Kind kind,
        Status status,
        Phase phase,
        long version,
        String requestingState,
        Optional<String> requestedState,
        Optional<String> ownReference,
        Optional<String> requestedReference,
        Instant createdAt,
        Optional<Instant> submittedAt,
        Instant changedAt) {

    static RequestSummary of(CooperationRequest r) {
        return new RequestSummary(
                r.id(),
                r.kind(),
                r.status(),
                r.status().phase(),
                r.version(),
                r.requestingState(),
                r.requestedState(),
                r.ownReference(),
                r.requestedReference(),
                r.createdAt(),
                r.submittedAt(),
                r.changedAt());
    }
}
