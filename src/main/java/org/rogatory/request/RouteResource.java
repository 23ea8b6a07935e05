package org.rogatory.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.rogatory.access.CurrentCaller;
import org.rogatory.convention.Kind;
import org.rogatory.problem.ProblemException;
import org.rogatory.procedure.act.Coded;

/** Where a request would go. */
@Path("/v1/routes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registry")
class RouteResource {
    private final Routes routes;
    private final CurrentCaller caller;

    RouteResource(Routes routes, CurrentCaller caller) {
        this.routes = routes;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Callers.CENTRAL, Callers.CONTACT_POINT, Callers.AUDITOR})
    @Operation(
            operationId = "getRoute",
            summary = "Who would receive this, in which languages, by which channel, on which basis")
    public RouteView route(
            @Parameter(required = true, description = "The requested State, ISO 3166-1 alpha-2") @RestQuery
                    Optional<String> to,
            @Parameter(required = true) @RestQuery Optional<Kind> kind,
            @Parameter(description = "A territory with an authority of its own, ISO 3166") @RestQuery
                    Optional<String> territory,
            @RestQuery @DefaultValue("false") boolean urgent,
            @Parameter(description = "The language in which it is to be sent, BCP 47") @RestQuery
                    Optional<String> language) {
        checkForm("to", Coded.STATE, to);
        checkForm("territory", Coded.STATE, territory);
        checkForm("language", Coded.LANGUAGE, language);
        return routes.to(
                caller.get(),
                new Routes.Destination(
                        to.orElseThrow(() -> ProblemException.invalidParameter("to", "is required")),
                        kind.orElseThrow(() -> ProblemException.invalidParameter("kind", "is required")),
                        territory,
                        urgent,
                        language));
    }

    /** What no draft could say leads nowhere. */
    private static void checkForm(String name, String form, Optional<String> text) {
        if (text.filter(t -> !t.matches(form)).isPresent()) {
            throw ProblemException.invalidParameter(name, DomainChecks.sentence(form));
        }
    }
}
