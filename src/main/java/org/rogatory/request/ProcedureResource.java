package org.rogatory.request;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.rogatory.chain.Digest;
import org.rogatory.convention.Article;
import org.rogatory.convention.Kind;
import org.rogatory.http.Forms;
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

    private static final MediaType MERMAID = MediaType.valueOf(Mermaid.MEDIA_TYPE);
    private static final MediaType DRAWING = MediaType.valueOf(Drawings.MEDIA_TYPE);
    private static final List<MediaType> FORMS = List.of(MediaType.APPLICATION_JSON_TYPE, MERMAID, DRAWING);

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
    @Produces({MediaType.APPLICATION_JSON, Mermaid.MEDIA_TYPE, Drawings.MEDIA_TYPE})
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
    public Response one(
            @RestPath String kind,
            @Parameter(description = VERSION) @RestQuery Optional<String> version,
            @Context HttpHeaders headers) {
        var form = Forms.wanted(headers, FORMS);
        var definition = definition(kind, version);
        if (form.equals(MERMAID)) {
            return mermaid(definition);
        }
        return form.equals(DRAWING) ? drawing(definition) : json(definition);
    }

    private static Response json(Definition definition) {
        return answer(definition.tree(), MediaType.APPLICATION_JSON, definition.digest());
    }

    private static Response mermaid(Definition definition) {
        var text = Mermaid.of(Diagram.of(definition.tree())).getBytes(StandardCharsets.UTF_8);
        return answer(
                text, Mermaid.MEDIA_TYPE + ";charset=UTF-8", Digest.of(text).toString());
    }

    private Response drawing(Definition definition) {
        return drawings.of(definition.kind(), Diagram.of(definition.tree()))
                .map(svg -> answer(svg, Drawings.MEDIA_TYPE, Digest.of(svg).toString()))
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, NOT_DRAWN));
    }

    private Definition definition(String kind, Optional<String> version) {
        return Arrays.stream(Kind.values())
                .filter(k -> k.name().equals(kind))
                .findFirst()
                .flatMap(k -> version.isPresent() ? procedures.version(k, version.get()) : procedures.inForce(k))
                .orElseThrow(ProblemException::notFound);
    }

    private static Response answer(Object entity, String type, String digest) {
        return Response.ok(entity, type)
                .header(HttpHeaders.ETAG, "\"" + digest + "\"")
                .build();
    }

    /** The procedures in force. */
    record ProceduresView(List<ProcedureSummary> items) {}

    /** A procedure and the SHA-256 (base64url) of its definition. */
    record ProcedureSummary(Kind kind, Article article, String title, String digest) {}
}
