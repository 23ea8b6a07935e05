package org.rogatory.log;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The log's own word on how far it has come. */
@Path("/v1/log/checkpoint")
@Produces(MediaType.TEXT_PLAIN)
@Tag(name = "Log")
class CheckpointResource {
    private final LogReading log;

    CheckpointResource(LogReading log) {
        this.log = log;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getCheckpoint",
            summary = "The newest checkpoint, C2SP tlog-checkpoint, with the cosignatures that it has")
    public RestResponse<String> newest() {
        return LogAnswer.text(log.cosigned().encode(), LogAnswer.SHORTLY);
    }
}
