package org.rogatory.access;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rogatory.http.Paging;

/** Who am I, for whom do I act, and within which limits. */
@Path("/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Access", description = "Who is calling")
class MeResource {
    private final CurrentCaller caller;
    private final Clock clock;
    private final MeView.Limits limits;

    MeResource(
            CurrentCaller caller,
            Clock clock,
            @ConfigProperty(name = "rogatory.http.json-limit") MemorySize jsonBody,
            @ConfigProperty(name = "rogatory.documents.inline-limit") MemorySize document,
            @ConfigProperty(name = "rogatory.documents.request-quota") MemorySize documentsOfRequest) {
        this.caller = caller;
        this.clock = clock;
        this.limits = new MeView.Limits(
                jsonBody.asLongValue(), document.asLongValue(), documentsOfRequest.asLongValue(), Paging.MOST);
    }

    @GET
    @Operation(operationId = "getMe", summary = "The caller: authority, State, functions, roles, limits, server time")
    @APIResponse(responseCode = "200", description = "The caller as the service sees it")
    @APIResponse(responseCode = "401", description = "No valid token")
    public MeView me() {
        return MeView.of(caller.get(), limits, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
