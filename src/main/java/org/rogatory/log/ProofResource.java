package org.rogatory.log;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.rogatory.http.Forms;
import org.rogatory.proof.TlogProof;

/** What proves that an entry is in the log, and that the log only grew. Each is verified before it is answered. */
@Path("/v1/log/proofs")
@Tag(name = "Log")
class ProofResource {
    private static final List<MediaType> FORMS = List.of(MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_PLAIN_TYPE);

    private final Proofs proofs;

    ProofResource(Proofs proofs) {
        this.proofs = proofs;
    }

    @GET
    @Path("inclusion")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Operation(operationId = "getInclusionProof", summary = "That an entry stands at a position of the log of a size")
    @APIResponse(
            responseCode = "200",
            description =
                    "The siblings from the leaf up to the root, RFC 9162 section 2.1.3; or, as text, the same with"
                            + " its checkpoint, C2SP tlog-proof",
            content = {
                @Content(schema = @Schema(implementation = InclusionView.class)),
                @Content(mediaType = MediaType.TEXT_PLAIN)
            })
    @APIResponse(responseCode = "404", description = "The log has no such entry, or is not yet so large")
    public Response inclusion(
            @Parameter(description = "The digest that stands there, base64url; this or `position`") @RestQuery
                    Optional<String> entry,
            @Parameter(description = "Where it stands, from 0 on") @RestQuery Optional<Long> position,
            @Parameter(description = "Of the log; as text only sizes that have a checkpoint. The newest if silent")
                    @RestQuery
                    Optional<Long> size,
            @Context HttpHeaders headers) {
        var text = Forms.wanted(headers, FORMS).equals(MediaType.TEXT_PLAIN_TYPE);
        var proven = proofs.inclusion(entry, position, size);
        return text ? text(Proofs.tlogProof(proven)) : json(InclusionView.of(proven));
    }

    @GET
    @Path("consistency")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getConsistencyProof",
            summary = "That the log of a size begins with the whole log of an earlier one, RFC 9162 section 2.1.4")
    @APIResponse(responseCode = "404", description = "The log is not yet so large")
    public ConsistencyView consistency(
            @Parameter(description = "The earlier size", required = true) @RestQuery Optional<Long> from,
            @Parameter(description = "The later size; the newest if silent") @RestQuery Optional<Long> to) {
        return ConsistencyView.of(proofs.consistency(from, to));
    }

    private static Response json(InclusionView view) {
        return Response.ok(view, MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ETAG, LogAnswer.tag(view.toString().getBytes(StandardCharsets.UTF_8)))
                .build();
    }

    private static Response text(TlogProof proof) {
        var text = proof.encode();
        return Response.ok(text, MediaType.TEXT_PLAIN + ";charset=UTF-8")
                .header(HttpHeaders.ETAG, LogAnswer.tag(text.getBytes(StandardCharsets.UTF_8)))
                .build();
    }
}
