package org.rogatory.http;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** A header that a resource sets takes the place of the one that every answer has: the framework would send both. */
final class OwnHeaders {
    @ServerResponseFilter
    void replace(ContainerResponseContext response) {
        var sent = CurrentRequestManager.get().serverResponse();
        response.getHeaders().keySet().forEach(sent::removeResponseHeader);
    }
}
