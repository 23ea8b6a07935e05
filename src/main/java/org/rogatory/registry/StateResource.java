package org.rogatory.registry;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.rogatory.http.Preconditions;
import org.rogatory.http.Responses;

/** States, their treaty status and their declarations, on any day. */
@Path("/v1/states")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Registry", description = "States, treaty status, declarations, authorities")
class StateResource {
    private final Registry registry;
    private final RegistryKeeping keeping;
    private final Registrar registrar;
    private final Tags tags;
    private final Clock clock;

    StateResource(Registry registry, RegistryKeeping keeping, Registrar registrar, Tags tags, Clock clock) {
        this.registry = registry;
        this.keeping = keeping;
        this.registrar = registrar;
        this.tags = tags;
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
    public RestResponse<StateView> state(
            @RestPath @Parameter(description = "ISO 3166-1 alpha-2 code, or EU", example = "VN") String code,
            @Parameter(description = "Legal day, today if silent") @RestQuery Optional<LocalDate> on) {
        return registry.state(code)
                .map(entry -> tagged(StateView.of(entry, on.orElseGet(this::today))))
                .orElseThrow(NotFoundException::new);
    }

    @PUT
    @Path("{code}/treaty-status")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Registrar.ROLE)
    @Operation(
            operationId = "putTreatyStatus",
            summary = "Replaces the dated instruments of a State, oldest first; If-Match is today's ETag of the State")
    public RestResponse<StateView> treatyStatus(
            @RestPath String code,
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = TreatyStatusChange.class)))
                    JsonNode body,
            @Context HttpHeaders headers) {
        return tagged(keeping.treatyStatus(registrar, code, body, Preconditions.of(headers)));
    }

    @PUT
    @Path("{code}/declarations/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Registrar.ROLE)
    @Operation(
            operationId = "putDeclaration",
            summary = "Adds a dated value of a declaration; If-Match is today's ETag of the State")
    public RestResponse<StateView> declaration(
            @RestPath String code,
            @RestPath DeclarationName name,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewDeclaration.class)))
                    JsonNode body,
            @Context HttpHeaders headers) {
        return tagged(keeping.declare(registrar, code, name, body, Preconditions.of(headers)));
    }

    private RestResponse<StateView> tagged(StateView view) {
        return Responses.tagged(view, tags.of(view));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
