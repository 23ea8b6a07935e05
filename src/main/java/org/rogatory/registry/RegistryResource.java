package org.rogatory.registry;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.rogatory.http.Page;
import org.rogatory.http.Paging;
import org.rogatory.http.Preconditions;
import org.rogatory.http.Responses;

/** The registry as a whole: out into one file, in again, and every change of it. */
@Path("/v1/registry")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registry")
class RegistryResource {
    private final RegistryImport files;
    private final RegistryHistory history;
    private final Registrar registrar;
    private final Tags tags;

    RegistryResource(RegistryImport files, RegistryHistory history, Registrar registrar, Tags tags) {
        this.files = files;
        this.history = history;
        this.registrar = registrar;
        this.tags = tags;
    }

    @GET
    @Authenticated
    @Operation(operationId = "exportRegistry", summary = "The whole registry as one file")
    public RestResponse<RegistryFile> all() {
        return tagged(files.file());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Registrar.ROLE)
    @Operation(
            operationId = "importRegistry",
            summary =
                    "Takes a file in, wholly or not at all; what it does not name stays. If-Match is the export's ETag")
    public RestResponse<RegistryFile> replace(
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RegistryFile.class)))
                    JsonNode body,
            @Context HttpHeaders headers) {
        return tagged(files.replace(registrar, body, Preconditions.of(headers)));
    }

    @GET
    @Path("changes")
    @RolesAllowed({Registrar.ROLE, Registrar.AUDITOR})
    @Operation(
            operationId = "listRegistryChanges",
            summary = "Every change, oldest first: who, when, what before; for a State's own caller those of its State")
    public RestResponse<Page<RegistryChangeView>> changes(
            @Parameter(description = "Code of a State; a State's own caller sees no other") @RestQuery
                    Optional<String> state,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return history.changes(registrar, state, paging).answer(uri);
    }

    private RestResponse<RegistryFile> tagged(RegistryFile file) {
        return Responses.tagged(file, tags.of(file));
    }
}
