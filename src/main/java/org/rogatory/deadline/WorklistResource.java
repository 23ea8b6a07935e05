package org.rogatory.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.rogatory.access.CurrentCaller;
import org.rogatory.access.Role;
import org.rogatory.http.Page;

/** What waits for the caller. */
@Path("/v1/worklist")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests")
class WorklistResource {
    private final Worklist worklist;
    private final CurrentCaller caller;

    WorklistResource(Worklist worklist, CurrentCaller caller) {
        this.worklist = worklist;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.CENTRAL_AUTHORITY_NAME, Role.CONTACT_POINT_24_7_NAME, Role.COMPETENT_AUTHORITY_NAME})
    @Operation(
            operationId = "getWorklist",
            summary = "Acts expected of the caller, what it owes and is asked, overdue first")
    public RestResponse<Page<WorklistItem>> list(@BeanParam WorklistFilter filter, @Context UriInfo uri) {
        return worklist.of(caller.get(), filter).answer(uri);
    }
}
