package org.rogatory.audit;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rogatory.access.CurrentCaller;
import org.rogatory.access.Role;
import org.rogatory.http.Forms;
import org.rogatory.problem.ProblemException;

/** What auditors ask across the requests of their State: who did what, and who read what. */
@Path("/v1/audit")
@Produces({MediaType.APPLICATION_JSON, Rows.NDJSON, Rows.CSV})
@RolesAllowed(Role.AUDITOR_NAME)
@Tag(name = "Audit", description = "What happened, when, by whom, across requests")
class AuditResource {
    private static final String FORMS = "A page, or, as NDJSON or CSV, all there is, row after row";
    private static final List<MediaType> OFFERED = Stream.of(MediaType.APPLICATION_JSON, Rows.NDJSON, Rows.CSV)
            .map(MediaType::valueOf)
            .toList();

    private final Answers answers;
    private final CurrentCaller caller;

    AuditResource(Answers answers, CurrentCaller caller) {
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Path("acts")
    @Operation(operationId = "listAuditedActs", summary = "Acts in all requests of the own State, newest first")
    @APIResponse(
            responseCode = "200",
            description = FORMS,
            content = {
                @Content(schema = @Schema(implementation = AuditedAct.class)),
                @Content(mediaType = Rows.NDJSON),
                @Content(mediaType = Rows.CSV)
            })
    public Response acts(
            @BeanParam ActsWanted wanted,
            @Context HttpServerRequest http,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return answer(ActQuestions.of(caller.get().state(), wanted), wanted, http, uri, headers);
    }

    @GET
    @Path("accesses")
    @Operation(
            operationId = "listAccesses",
            summary = "Who of the own State read what, and what was refused, newest first; of requests that are named, "
                    + "also the attempts of strangers")
    @APIResponse(
            responseCode = "200",
            description = FORMS,
            content = {
                @Content(schema = @Schema(implementation = AuditedAccess.class)),
                @Content(mediaType = Rows.NDJSON),
                @Content(mediaType = Rows.CSV)
            })
    public Response accesses(
            @BeanParam AccessesWanted wanted,
            @Context HttpServerRequest http,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return answer(AccessQuestions.of(caller.get().state(), wanted), wanted, http, uri, headers);
    }

    private Response answer(
            Question<?> question, Wanted wanted, HttpServerRequest http, UriInfo uri, HttpHeaders headers) {
        wanted.checkPeriod();
        var form = Forms.wanted(headers, OFFERED);
        if (form.equals(MediaType.APPLICATION_JSON_TYPE)) {
            return answers.page(caller.get(), question, wanted).answer(uri).toResponse();
        }
        refusePaging(uri);
        if (http.method().equals(HttpMethod.HEAD)) {
            return Response.ok().type(form).build();
        }
        return Response.ok(answers.whole(question, form, http.response()::closed), form)
                .build();
    }

    /** Who asks for all there is and names a page means something else. */
    private static void refusePaging(UriInfo uri) {
        Stream.of("limit", "cursor")
                .filter(uri.getQueryParameters()::containsKey)
                .findFirst()
                .ifPresent(name -> {
                    throw ProblemException.invalidParameter(name, "belongs to pages of JSON; this form is the whole");
                });
    }
}
