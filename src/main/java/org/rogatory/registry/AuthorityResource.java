package org.rogatory.registry;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.rogatory.convention.AuthorityFunction;
import org.rogatory.http.Change;
import org.rogatory.http.Preconditions;
import org.rogatory.http.Responses;

/** The authorities that States have named, 37(19), 40(12), 41(1). */
@Path("/v1/authorities")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Registry")
class AuthorityResource {
    private final Registry registry;
    private final AuthorityHistory history;
    private final RegistryKeeping keeping;
    private final Registrar registrar;
    private final Tags tags;

    AuthorityResource(
            Registry registry, AuthorityHistory history, RegistryKeeping keeping, Registrar registrar, Tags tags) {
        this.registry = registry;
        this.history = history;
        this.keeping = keeping;
        this.registrar = registrar;
        this.tags = tags;
    }

    @Schema(name = "Authorities")
    record Authorities(List<AuthorityView> items) {}

    @GET
    @Operation(operationId = "listAuthorities", summary = "Authorities, by State and function")
    @APIResponse(responseCode = "200", description = "The authorities that match, in the order of their ids")
    @APIResponse(responseCode = "401", description = "No valid token")
    public Authorities authorities(
            @Parameter(description = "ISO 3166-1 alpha-2 code; repeated means or") @RestQuery List<String> state,
            @Parameter(description = "Repeated means or") @RestQuery List<AuthorityFunction> function,
            @Parameter(description = "As registered at the end of this day; as it is now if silent") @RestQuery
                    Optional<LocalDate> on) {
        return new Authorities(on.map(day -> history.on(day, state, function))
                .orElseGet(() -> registry.authorities(state, function).stream()
                        .map(AuthorityView::of)
                        .toList()));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAuthority", summary = "One authority: functions, languages, channels, address, keys")
    @APIResponse(responseCode = "200", description = "The authority")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "404", description = "No authority of that id is registered")
    public RestResponse<AuthorityView> authority(
            @RestPath UUID id,
            @Parameter(description = "As registered at the end of this day; as it is now if silent") @RestQuery
                    Optional<LocalDate> on) {
        var found = on.isPresent()
                ? history.on(on.get(), id)
                : registry.authority(id).map(AuthorityView::of);
        return found.map(this::tagged).orElseThrow(NotFoundException::new);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Registrar.ROLE)
    @Operation(operationId = "createAuthority", summary = "Registers an authority")
    public RestResponse<AuthorityView> register(
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewAuthority.class)))
                    JsonNode body,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var name = registrar.issuer() + " " + registrar.subject();
        return Responses.of(keeping.register(registrar, body, Change.of(name, "POST", uri, headers, body)));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Registrar.ROLE)
    @Operation(
            operationId = "putAuthority",
            summary = "Replaces what is registered of an authority; keys are added and ended, never taken away")
    public RestResponse<AuthorityView> change(
            @RestPath UUID id,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewAuthority.class)))
                    JsonNode body,
            @Context HttpHeaders headers) {
        return tagged(keeping.change(registrar, id, body, Preconditions.of(headers)));
    }

    private RestResponse<AuthorityView> tagged(AuthorityView view) {
        return Responses.tagged(view, tags.of(view));
    }
}
