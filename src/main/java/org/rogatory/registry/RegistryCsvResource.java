package org.rogatory.registry;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.rogatory.http.Preconditions;
import org.rogatory.http.Responses;

/** The registry as a table for a spreadsheet. */
@Path("/v1/registry.csv")
@Produces(RegistryCsvResource.CSV)
@Tag(name = "Registry")
class RegistryCsvResource {
    static final String CSV = "text/csv";

    private final RegistryImport files;
    private final RegistryCsv csv;
    private final Registrar registrar;
    private final Tags tags;
    private final ObjectMapper json;

    RegistryCsvResource(RegistryImport files, RegistryCsv csv, Registrar registrar, Tags tags, ObjectMapper json) {
        this.files = files;
        this.csv = csv;
        this.registrar = registrar;
        this.tags = tags;
        this.json = json;
    }

    @GET
    @Authenticated
    @Operation(operationId = "exportRegistryTable", summary = "The whole registry as one table, RFC 4180")
    public RestResponse<String> all() {
        return tagged(files.file());
    }

    @PUT
    @Consumes(CSV)
    @RolesAllowed(Registrar.ROLE)
    @Operation(
            operationId = "importRegistryTable",
            summary = "Takes a table in, wholly or not at all; violations point to row and column, the header is row 1")
    public RestResponse<String> replace(
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = String.class)))
                    byte[] body,
            @Context HttpHeaders headers) {
        var table = RegistryTable.read(body, json);
        return tagged(files.replace(registrar, table, Preconditions.of(headers)));
    }

    private RestResponse<String> tagged(RegistryFile file) {
        var table = csv.of(file);
        return Responses.tagged(table, tags.of(file));
    }
}
