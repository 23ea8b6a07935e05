package org.rogatory.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rogatory.convention.Kind;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.ActType;

/** An act as an auditor of one of its two States sees it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record AuditedAct(
        @Schema(description = "Its place in the log, by which proofs are asked for")
        long position,

        UUID request,
        int number,
        Instant at,
        Kind kind,
        String requestingState,
        String requestedState,
        Status statusAfter,
        boolean ownSide,

        @Schema(description = "An internal step of the other side: nothing more is told of it")
        boolean hidden,

        Optional<ActType> act,
        Optional<Side> side,
        Optional<UUID> authority,

        @Schema(description = "Told to the own State alone, until the content is erased")
        Optional<Officer> officer,

        Optional<Status> statusBefore,
        List<RefusalGround> grounds,
        boolean onPaper,

        @Schema(description = "Its content was erased, 36") boolean erased)
        implements Found {
    static final List<String> COLUMNS = List.of(
            "position",
            "request",
            "number",
            "at",
            "kind",
            "requestingState",
            "requestedState",
            "statusAfter",
            "ownSide",
            "hidden",
            "act",
            "side",
            "authority",
            "officerIssuer",
            "officer",
            "statusBefore",
            "grounds",
            "onPaper",
            "erased");

    @Override
    public Place place() {
        return new Place(at, Long.toString(position));
    }

    @Override
    public List<Object> cells() {
        return List.of(
                position,
                request,
                number,
                at,
                kind,
                requestingState,
                requestedState,
                statusAfter,
                ownSide,
                hidden,
                act,
                side,
                authority,
                officer.map(Officer::issuer),
                officer.map(Officer::subject),
                statusBefore,
                grounds,
                onPaper,
                erased);
    }
}
