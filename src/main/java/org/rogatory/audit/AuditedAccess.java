package org.rogatory.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rogatory.convention.Kind;

/** An access, or an attempt at one, as an auditor sees it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record AuditedAccess(
        UUID id,
        Instant at,

        @Schema(description = "The `operationId`") String operation,

        @Schema(description = "Of the answer: 2xx was shown, 304 was known already, everything else was refused")
        int status,

        @Schema(description = "As it was asked for, whether there is such a request or not")
        Optional<UUID> request,

        @Schema(description = "Number of an act or id of a document")
        Optional<String> part,

        @Schema(description = "Of a submitted request of the own State")
        Optional<Kind> kind,

        Optional<String> requestingState,
        Optional<String> requestedState,

        @Schema(description = "Whose caller it was, if a token proved one")
        Optional<String> state,

        @Schema(description = "Of the own State") Optional<UUID> authority,

        @Schema(description = "Of the own State") Optional<Officer> officer,

        @Schema(description = "The answer's `X-Correlation-Id`")
        Optional<String> correlationId)
        implements Found {
    static final List<String> COLUMNS = List.of(
            "id",
            "at",
            "operation",
            "status",
            "request",
            "part",
            "kind",
            "requestingState",
            "requestedState",
            "state",
            "authority",
            "officerIssuer",
            "officer",
            "correlationId");

    @Override
    public Place place() {
        return new Place(at, id.toString());
    }

    @Override
    public List<Object> cells() {
        return List.of(
                id,
                at,
                operation,
                status,
                request,
                part,
                kind,
                requestingState,
                requestedState,
                state,
                authority,
                officer.map(Officer::issuer),
                officer.map(Officer::subject),
                correlationId);
    }
}
