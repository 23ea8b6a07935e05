package org.rogatory.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers 304 to whoever already has what it asks for. */
final class NotModified {
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @ServerResponseFilter
    void answer(ContainerRequestContext request, ContainerResponseContext response) {
        var known = Optional.ofNullable(request.getHeaderString(HttpHeaders.IF_NONE_MATCH));
        var current = response.getHeaderString(HttpHeaders.ETAG);
        if (current == null || response.getStatus() != 200 || !READING.contains(request.getMethod())) {
            return;
        }
        if (new Fetch(request.getMethod(), known).knows(current)) {
            response.setStatus(304);
            response.setEntity(null);
            response.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
        }
    }
}
