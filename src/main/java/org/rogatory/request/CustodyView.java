package org.rogatory.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rogatory.procedure.act.ActType;

/** The chain of custody of a document, 40(14): what happened to it, oldest first, as far as the caller may know. */
@Schema(name = "DocumentCustody")
record CustodyView(DocumentView document, List<Event> events) {

    /** What happened to a document. */
    enum What {
        REGISTERED,
        ARRIVED,
        NAMED,
        HANDED_OVER,
        FETCHED,
        CONFIRMED,
        DISPUTED,
        ERASED
    }

    /**
     * Something that happened to it.
     *
     * @param authority who did it; absent for what no authority did
     * @param act number of the act by which it happened
     * @param sha256 the digest that was told, found or confirmed then
     */
    @Schema(name = "DocumentCustodyEvent")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Event(
            What what,
            Instant at,
            String state,
            Optional<UUID> authority,
            Optional<Integer> act,
            Optional<ActType> type,
            Optional<String> sha256) {

        static Event of(What what, Instant at, String state, UUID authority, Optional<String> sha256) {
            return new Event(what, at, state, Optional.of(authority), Optional.empty(), Optional.empty(), sha256);
        }
    }
}
