package org.rogatory.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.rogatory.chain.Digest;
import org.rogatory.convention.Article;
import org.rogatory.convention.Kind;
import org.rogatory.http.Responses;
import org.rogatory.problem.ProblemException;
import org.rogatory.problem.ProblemType;
import org.rogatory.request.PublishedProcedures.Definition;

/** The procedures as published: what is enforced. */
@Path("/v1/procedures")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Convention")
class ProcedureResource {
    private static final String VERSION = "Digest of a definition, as acts name it; also one no longer in force";
    private static final String NOT_DRAWN =
            "This release has no drawing of this definition, which is no longer in force;"
                    + " it has the definition as application/json and the diagram as text/vnd.mermaid.";

    /** Of all forms the definition comes first. */
    private static final String UNLESS_ASKED_FOR = ";qs=0.5";

    private final PublishedProcedures procedures;
    private final Drawings drawings;

    ProcedureResource(PublishedProcedures procedures, Drawings drawings) {
        this.procedures = procedures;
        this.drawings = drawings;
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

    /** The ETag is the digest, which acts carry as {@code procedure}; a diagram's is the digest of its bytes. */
    @GET
    @Path("{kind}")
    @Transactional
    @Operation(
            operationId = "getProcedure",
            summary = "One procedure: acts, sides, statuses, rules with their articles; or its diagram")
    @APIResponse(
            responseCode = "200",
            description = "The definition, or its diagram as text or as a drawing; a definition that is no longer in "
                    + "force has a drawing only while the diagram is still the same",
            content = {
                @Content(schema = @Schema(implementation = ProcedureView.class)),
                @Content(mediaType = Mermaid.MEDIA_TYPE),
                @Content(mediaType = Drawings.MEDIA_TYPE)
            })
    public RestResponse<JsonNode> one(
            @RestPath String kind, @Parameter(description = VERSION) @RestQuery Optional<String> version) {
        var definition = definition(kind, version);
        return Responses.tagged(definition.tree(), "\"" + definition.digest() + "\"");
    }

    @GET
    @Path("{kind}")
    @Produces(Mermaid.MEDIA_TYPE + UNLESS_ASKED_FOR)
    @Transactional
    @Operation(hidden = true)
    public RestResponse<byte[]> mermaid(@RestPath String kind, @RestQuery Optional<String> version) {
        var text = Mermaid.of(Diagram.of(definition(kind, version).tree()));
        return diagram(text.getBytes(StandardCharsets.UTF_8), Mermaid.MEDIA_TYPE + ";charset=UTF-8");
    }

    @GET
    @Path("{kind}")
    @Produces(Drawings.MEDIA_TYPE + UNLESS_ASKED_FOR)
    @Transactional
    @Operation(hidden = true)
    public RestResponse<byte[]> drawing(@RestPath String kind, @RestQuery Optional<String> version) {
        var definition = definition(kind, version);
        return drawings.of(definition.kind(), Diagram.of(definition.tree()))
                .map(svg -> diagram(svg, Drawings.MEDIA_TYPE))
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, NOT_DRAWN));
    }

    private Definition definition(String kind, Optional<String> version) {
        return Arrays.stream(Kind.values())
                .filter(k -> k.name().equals(kind))
                .findFirst()
                .flatMap(k -> version.isPresent() ? procedures.version(k, version.get()) : procedures.inForce(k))
                .orElseThrow(ProblemException::notFound);
    }

    private static RestResponse<byte[]> diagram(byte[] bytes, String type) {
        return ResponseBuilder.ok(bytes)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.ETAG, "\"" + Digest.of(bytes) + "\"")
                .build();
    }

    /** The procedures in force. */
    record ProceduresView(List<ProcedureSummary> items) {}

    /** A procedure and the SHA-256 (base64url) of its definition. */
    record ProcedureSummary(Kind kind, Article article, String title, String digest) {}
}
