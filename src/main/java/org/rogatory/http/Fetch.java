package org.rogatory.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;

/** How something is asked for, RFC 9110: by which method, and which versions the caller has already. */
public record Fetch(String method, Optional<String> known) {

    /** What that request asks. */
    public static Fetch of(HttpServerRequest request) {
        var lines = request.headers().getAll(HttpHeaders.IF_NONE_MATCH);
        return new Fetch(
                request.method().name(), lines.isEmpty() ? Optional.empty() : Optional.of(String.join(",", lines)));
    }

    /** Whether what has this tag is sent: not to a HEAD, and not to who has it already. */
    public boolean sends(String tag) {
        return method.equals("GET") && !knows(tag);
    }

    boolean knows(String tag) {
        return known.flatMap(EntityTags::parse).filter(tags -> tags.weakly(tag)).isPresent();
    }
}
