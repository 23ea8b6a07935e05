package org.rogatory.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Gives a body that does not say what it is, or says it is JSON in another charset or packed, the type that RFC 9110
 * lets one assume. So the framework refuses it with 415 exactly when the resource does not read such a type.
 */
final class ContentTypes {
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        if (WITH_BODY.contains(request.getMethod()) && !readable(request)) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);
        }
    }

    private static boolean readable(ContainerRequestContext request) {
        var sent = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        var packed = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        return sent != null && (packed == null || packed.equalsIgnoreCase("identity")) && inUtf8(sent);
    }

    private static boolean inUtf8(String sent) {
        try {
            var type = MediaType.valueOf(sent);
            var charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
            return !MediaType.APPLICATION_JSON_TYPE.isCompatible(type) || charset.equalsIgnoreCase("utf-8");
        } catch (IllegalArgumentException notAType) {
            return false;
        }
    }
}
