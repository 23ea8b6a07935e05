package org.rogatory.log;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.rogatory.access.CurrentCaller;
import org.rogatory.access.Role;
import org.rogatory.http.Page;
import org.rogatory.http.Paging;

/** Who signs for the log, and what stands in it. */
@Path("/v1/log")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Log")
class LogResource {
    private final LogList entries;
    private final LogKeys keys;
    private final Witnesses witnesses;
    private final CurrentCaller caller;

    LogResource(LogList entries, LogKeys keys, Witnesses witnesses, CurrentCaller caller) {
        this.entries = entries;
        this.keys = keys;
        this.witnesses = witnesses;
        this.caller = caller;
    }

    @GET
    @Path("keys")
    @PermitAll
    @Operation(
            operationId = "getLogKeys",
            summary =
                    "The public keys of the log and of its witnesses: a JWK set, RFC 7517, and verifier keys of notes")
    public LogKeysView keys() {
        return LogKeysView.of(keys, witnesses.all());
    }

    @GET
    @Path("entries")
    @RolesAllowed({Role.AUDITOR_NAME, Role.OVERSIGHT_NAME})
    @Operation(
            operationId = "listLogEntries",
            summary = "The entries in their order; of what they are is told to those who may see the request")
    public RestResponse<Page<LogEntryView>> entries(
            @Parameter(description = "The first position") @Schema(minimum = "0") @RestQuery Optional<Long> from,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return entries.page(caller.get(), from, paging).answer(uri);
    }
}
