package org.rogatory.log;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.rogatory.access.CurrentCaller;
import org.rogatory.access.Role;

/** Authorities as witnesses: what many have seen alike, nobody shows otherwise to one. */
@Path("/v1/log/cosignatures")
@Tag(name = "Log")
class CosignatureResource {
    private final Witnessing witnessing;
    private final CurrentCaller caller;

    CosignatureResource(Witnessing witnessing, CurrentCaller caller) {
        this.witnessing = witnessing;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @RolesAllowed({Role.CENTRAL_AUTHORITY_NAME, Role.CONTACT_POINT_24_7_NAME})
    @Operation(
            operationId = "cosign",
            summary = "Cosigns a checkpoint, C2SP tlog-cosignature: lines by keys that the caller's authority has"
                    + " registered, each under its name at /v1/log/keys")
    @APIResponse(responseCode = "404", description = "No checkpoint of this size was signed")
    public void cosign(
            @Parameter(description = "The size that the checkpoint says; the newest if silent") @RestQuery
                    Optional<Long> size,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = String.class)))
                    byte[] body) {
        witnessing.cosign(caller.get(), size, body);
    }
}
