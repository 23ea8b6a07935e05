package org.rogatory.audit;

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

/** How many, how they came out, and how long it took. */
@Path("/v1/statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
class StatisticsResource {
    private final Statistics statistics;
    private final CurrentCaller caller;

    StatisticsResource(Statistics statistics, CurrentCaller caller) {
        this.statistics = statistics;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.AUDITOR_NAME, Role.OVERSIGHT_NAME})
    @Operation(
            operationId = "listStatistics",
            summary = "Counts, outcomes, grounds and durations of submitted requests: of the own State for an auditor, "
                    + "of all States for the treaty's secretariat")
    public RestResponse<Page<Statistic>> all(@BeanParam StatisticsWanted wanted, @Context UriInfo uri) {
        return statistics.page(caller.get(), wanted).answer(uri);
    }
}
