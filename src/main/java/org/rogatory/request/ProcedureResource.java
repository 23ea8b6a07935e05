package org.rogatory.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.rogatory.convention.Article;
import org.rogatory.convention.Kind;
import org.rogatory.problem.ProblemException;

/** The procedures as published: what is enforced. */
@Path("/v1/procedures")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Convention")
class ProcedureResource {
    private final PublishedProcedures procedures;
    private final ObjectMapper mapper;

    ProcedureResource(PublishedProcedures procedures, ObjectMapper mapper) {
        this.procedures = procedures;
        this.mapper = mapper;
    }

    @GET
    @Operation(operationId = "listProcedures", summary = "The procedures in force, each with its digest")
    public ProceduresView all() {
        return new ProceduresView(procedures.all().stream()
                .map(p -> new ProcedureSummary(
                        p.view().kind(),
                        p.view().article(),
                        p.view().title(),
                        p.digest().toString()))
                .toList());
    }

    /** The ETag is the digest, which acts carry as {@code procedure}. */
    @GET
    @Path("{kind}")
    @Transactional
    @Operation(
            operationId = "getProcedure",
            summary = "One procedure: acts, sides, statuses, rules with their articles")
    @APIResponse(
            responseCode = "200",
            description = "The definition",
            content = @Content(schema = @Schema(implementation = ProcedureView.class)))
    public RestResponse<JsonNode> one(
            @RestPath String kind,
            @Parameter(description = "Digest of a definition, as acts name it; also one no longer in force") @RestQuery
                    Optional<String> version) {
        var published = Arrays.stream(Kind.values())
                .filter(k -> k.name().equals(kind))
                .findFirst()
                .flatMap(procedures::of)
                .orElseThrow(ProblemException::notFound);
        var digest = version.orElse(published.digest().toString());
        JsonNode definition = version.isEmpty()
                ? mapper.valueToTree(published.view())
                : procedures.version(published.procedure().kind(), digest).orElseThrow(ProblemException::notFound);
        return Responses.tagged(definition, "\"" + digest + "\"");
    }

    /** The procedures in force. */
    record ProceduresView(List<ProcedureSummary> items) {}

    /** A procedure and the SHA-256 (base64url) of its definition. */
    record ProcedureSummary(Kind kind, Article article, String title, String digest) {}
}
