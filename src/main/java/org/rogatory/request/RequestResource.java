package org.rogatory.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.rogatory.access.CurrentCaller;
import org.rogatory.http.Change;
import org.rogatory.http.Fetch;
import org.rogatory.http.Page;
import org.rogatory.http.Preconditions;
import org.rogatory.http.Responses;
import org.rogatory.procedure.content.Draft;

/** Requests: drafts, lists, one, as it stood, its relatives. */
@Path("/v1/requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests")
class RequestResource {
    private final DraftService drafts;
    private final RequestReading reading;
    private final CurrentCaller caller;

    RequestResource(DraftService drafts, RequestReading reading, CurrentCaller caller) {
        this.drafts = drafts;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Callers.CENTRAL, Callers.CONTACT_POINT, Callers.COMPETENT, Callers.AUDITOR, Callers.REGISTRAR})
    @Operation(operationId = "listRequests", summary = "Requests that the caller may see, newest first")
    public RestResponse<Page<RequestSummary>> list(@BeanParam RequestFilter filter, @Context UriInfo uri) {
        return reading.list(caller.get(), filter).answer(uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Callers.CENTRAL, Callers.CONTACT_POINT})
    @Operation(operationId = "createRequest", summary = "Makes a draft; anything may be missing but its kind")
    public RestResponse<RequestView> create(
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Draft.class)))
                    JsonNode body,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var who = caller.get();
        return Responses.of(drafts.create(who, body, Change.of(who.name(), "POST", uri, headers, body)));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Callers.CENTRAL, Callers.CONTACT_POINT, Callers.COMPETENT, Callers.AUDITOR, Callers.REGISTRAR})
    @Operation(operationId = "getRequest", summary = "One request, or as it stood at an instant")
    public RestResponse<RequestView> one(
            @RestPath UUID id,
            @Parameter(description = "Shows the request as it stood at this instant") @RestQuery Optional<Instant> at,
            @Context HttpServerRequest http) {
        var fetch = Fetch.of(http);
        var view = at.map(instant -> reading.at(caller.get(), id, instant, fetch))
                .orElseGet(() -> reading.one(caller.get(), id, fetch));
        return Responses.tagged(view, Preconditions.etag(view.version()));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Callers.CENTRAL, Callers.CONTACT_POINT})
    @Operation(operationId = "changeRequest", summary = "Replaces the text of a draft; If-Match is required")
    public RestResponse<RequestView> change(
            @RestPath UUID id,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Draft.class)))
                    JsonNode body,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var who = caller.get();
        var view = drafts.change(who, id, body, Change.of(who.name(), "PUT", uri, headers, body))
                .entity();
        return Responses.tagged(view, Preconditions.etag(view.version()));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Callers.CENTRAL, Callers.CONTACT_POINT})
    @Operation(operationId = "deleteRequest", summary = "Deletes a draft; If-Match is required")
    public void delete(@RestPath UUID id, @Context HttpHeaders headers) {
        drafts.delete(caller.get(), id, Preconditions.of(headers));
    }

    @GET
    @Path("{id}/related")
    @RolesAllowed({Callers.CENTRAL, Callers.CONTACT_POINT, Callers.COMPETENT, Callers.AUDITOR, Callers.REGISTRAR})
    @Operation(operationId = "listRelatedRequests", summary = "Requests tied to this one, both ways")
    public RelatedView related(@RestPath UUID id) {
        return new RelatedView(reading.related(caller.get(), id));
    }

    @GET
    @Path("{id}/retrievals")
    @RolesAllowed({Callers.CENTRAL, Callers.CONTACT_POINT, Callers.COMPETENT, Callers.AUDITOR, Callers.REGISTRAR})
    @Operation(operationId = "listRetrievals", summary = "When the other side fetched the request first, and who did")
    public RetrievalsView retrievals(@RestPath UUID id) {
        return reading.retrievals(caller.get(), id);
    }

    /** The requests that this one follows and those that follow it. */
    @Schema(name = "RelatedRequests")
    record RelatedView(List<RequestSummary> items) {}
}
