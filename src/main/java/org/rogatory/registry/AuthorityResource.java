package org.rogatory.registry;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.rogatory.convention.AuthorityFunction;

/** The authorities that States have named, 37(19), 40(12), 41(1). */
@Path("/v1/authorities")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Registry")
class AuthorityResource {
    private final Registry registry;

    AuthorityResource(Registry registry) {
        this.registry = registry;
    }

    @Schema(name = "Authorities")
    record Authorities(List<AuthorityView> items) {}

    @GET
    @Operation(operationId = "listAuthorities", summary = "Authorities, by State and function")
    @APIResponse(responseCode = "200", description = "The authorities that match, in the order of their ids")
    @APIResponse(responseCode = "401", description = "No valid token")
    public Authorities authorities(
            @Parameter(description = "ISO 3166-1 alpha-2 code; repeated means or") @RestQuery List<String> state,
            @Parameter(description = "Repeated means or") @RestQuery List<AuthorityFunction> function) {
        return new Authorities(registry.authorities(state, function).stream()
                .map(AuthorityView::of)
                .toList());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAuthority", summary = "One authority: functions, languages, channels, address")
    @APIResponse(responseCode = "200", description = "The authority")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "404", description = "No authority of that id is registered")
    public AuthorityView authority(@RestPath UUID id) {
        return registry.authority(id).map(AuthorityView::of).orElseThrow(NotFoundException::new);
    }
}
