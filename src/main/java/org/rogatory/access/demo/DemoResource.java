package org.rogatory.access.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** Tokens for trying the service, without any identity provider. */
@Path("/demo")
@PermitAll
@IfBuildProfile(anyOf = {"dev", "demo", "test"})
class DemoResource {
    private final DemoIssuer issuer;
    private final DemoCallers callers = DemoCallers.read();

    DemoResource(DemoIssuer issuer) {
        this.issuer = issuer;
    }

    record Callers(List<DemoCaller> items) {}

    @POST
    @Path("token")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public String token(@RestQuery String caller) {
        return callers.named(caller).map(issuer::token).orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("callers")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Callers callers() {
        return new Callers(callers.all());
    }
}
