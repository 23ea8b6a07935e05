package org.rogatory.registry;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** States, their treaty status and their declarations, on any day. */
@Path("/v1/states")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Registry", description = "States, treaty status, declarations, authorities")
class StateResource {
    private final Registry registry;
    private final Clock clock;

    StateResource(Registry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    @Schema(name = "States")
    record States(List<StateView> items) {}

    @GET
    @Operation(operationId = "listStates", summary = "All States of the registry, in the order of their codes")
    @APIResponse(responseCode = "200", description = "The States as they stand on the day")
    @APIResponse(responseCode = "401", description = "No valid token")
    public States states(@Parameter(description = "Legal day, today if silent") @RestQuery Optional<LocalDate> on) {
        var day = on.orElseGet(this::today);
        return new States(registry.states().stream()
                .map(entry -> StateView.of(entry, day))
                .toList());
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "getState", summary = "One State: whether it is a Party, and what it has declared")
    @APIResponse(responseCode = "200", description = "The State as it stands on the day")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "404", description = "No State of that code is registered")
    public StateView state(
            @RestPath @Parameter(description = "ISO 3166-1 alpha-2 code, or EU", example = "VN") String code,
            @Parameter(description = "Legal day, today if silent") @RestQuery Optional<LocalDate> on) {
        return registry.state(code)
                .map(entry -> StateView.of(entry, on.orElseGet(this::today)))
                .orElseThrow(NotFoundException::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
