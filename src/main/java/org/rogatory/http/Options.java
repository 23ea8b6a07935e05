package org.rogatory.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.rogatory.problem.AllowedMethods;

/** OPTIONS tells the methods of exactly this path; the framework would tell those of the whole class. */
final class Options {
    @ServerRequestFilter(preMatching = true)
    Response answer(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.OPTIONS)) {
            return null;
        }
        var allowed = AllowedMethods.at(CurrentRequestManager.get());
        return allowed.isEmpty()
                ? null
                : Response.noContent()
                        .header(HttpHeaders.ALLOW, String.join(", ", allowed))
                        .build();
    }
}
