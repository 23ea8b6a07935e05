package org.rogatory.request;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
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
import org.rogatory.http.Page;
import org.rogatory.http.Paging;
import org.rogatory.http.Responses;
import org.rogatory.procedure.act.ActBody;

/** Acts: doing one thing, whether it would be accepted, what is open, the history. */
@Path("/v1/requests/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Acts")
class ActResource {
    private final ActService acts;
    private final RequestReading reading;
    private final CurrentCaller caller;

    ActResource(ActService acts, RequestReading reading, CurrentCaller caller) {
        this.acts = acts;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @Path("acts")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Callers.CENTRAL, Callers.CONTACT_POINT, Callers.COMPETENT, Callers.REGISTRAR})
    @Operation(operationId = "act", summary = "Does one thing; it is on disk before it is answered")
    public RestResponse<ActEntry> act(
            @RestPath UUID id,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ActBody.class)))
                    JsonNode body,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var who = caller.get();
        var change = Change.of(who.name(), "POST", uri, headers, body);
        return Responses.of(acts.act(who, id, body, change, PostedSignature.header(headers)));
    }

    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Callers.CENTRAL, Callers.CONTACT_POINT, Callers.COMPETENT, Callers.REGISTRAR})
    @Operation(operationId = "checkAct", summary = "Would this act be accepted now? Nothing is done")
    public CheckedAct check(
            @RestPath UUID id,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ActBody.class)))
                    JsonNode body) {
        return acts.check(caller.get(), id, body);
    }

    @GET
    @Path("available-acts")
    @RolesAllowed({Callers.CENTRAL, Callers.CONTACT_POINT, Callers.COMPETENT, Callers.AUDITOR, Callers.REGISTRAR})
    @Operation(
            operationId = "listAvailableActs",
            summary = "Acts open to the caller now, and what stands in the way of the others")
    public AvailableActs available(@RestPath UUID id) {
        return acts.available(caller.get(), id);
    }

    @GET
    @Path("acts")
    @RolesAllowed({Callers.CENTRAL, Callers.CONTACT_POINT, Callers.COMPETENT, Callers.AUDITOR, Callers.REGISTRAR})
    @Operation(operationId = "listActs", summary = "The history, oldest first")
    public RestResponse<Page<ActEntry>> history(
            @RestPath UUID id,
            @Parameter(description = "Only acts with a greater number") @RestQuery Optional<Integer> after,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        var from = paging.cursor()
                .map(c -> reading.after(caller.get(), id, c))
                .or(() -> after)
                .orElse(0);
        return reading.acts(caller.get(), id, from, paging.limit()).answer(uri);
    }

    @GET
    @Path("acts/{number}")
    @RolesAllowed({Callers.CENTRAL, Callers.CONTACT_POINT, Callers.COMPETENT, Callers.AUDITOR, Callers.REGISTRAR})
    @Operation(operationId = "getAct", summary = "One act of the history")
    public ActEntry one(@RestPath UUID id, @RestPath int number) {
        return reading.act(caller.get(), id, number);
    }
}
