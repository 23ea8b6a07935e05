package org.rogatory.registry;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Whether the Convention is in force, 65. */
@Path("/v1/convention")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Convention")
class ConventionResource {
    private final Registry registry;
    private final Clock clock;

    ConventionResource(Registry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "getConvention", summary = "Instruments deposited, and since when it is in force, 65")
    @APIResponse(responseCode = "200", description = "As of the day")
    public ConventionView convention(
            @Parameter(description = "Legal day, today if silent") @RestQuery Optional<LocalDate> on) {
        var day = on.orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return ConventionView.of(registry.firstDeposits(), day);
    }
}
