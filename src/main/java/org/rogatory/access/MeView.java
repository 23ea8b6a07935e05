package org.rogatory.access;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rogatory.convention.AuthorityFunction;
import org.rogatory.registry.Authority;

/** The caller as the service sees it. */
@Schema(name = "Me")
record MeView(
        @Schema(description = "The subject of the token") String caller,

        @Schema(description = "Absent for oversight and for the depositary")
        Optional<OwnAuthority> authority,

        @Schema(description = "ISO 3166-1 alpha-2 code of the authority's State")
        Optional<String> state,

        Optional<String> territory,
        SortedSet<AuthorityFunction> functions,
        SortedSet<Role> roles,
        Limits limits,

        @Schema(description = "The instant by which acts are dated")
        Instant serverTime) {

    @Schema(name = "OwnAuthority")
    record OwnAuthority(UUID id, String name) {}

    @Schema(name = "Limits")
    record Limits(
            @Schema(description = "Bytes of a JSON body") long jsonBody,

            @Schema(description = "Bytes of a document that comes through the service; larger ones travel on a medium")
            long document,

            @Schema(description = "Bytes of all documents of one State in one request")
            long documentsOfRequest,

            @Schema(description = "Items of a page") int page) {}

    static MeView of(Caller caller, Limits limits, Instant now) {
        var authority = caller.authority();
        return new MeView(
                caller.subject(),
                authority.map(own -> new OwnAuthority(own.id(), own.name())),
                authority.map(Authority::state),
                authority.flatMap(Authority::territory),
                authority.map(own -> new TreeSet<>(own.functions())).orElseGet(TreeSet::new),
                new TreeSet<>(caller.roles()),
                limits,
                now);
    }
}
