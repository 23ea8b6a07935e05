package org.rogatory.verify;

import java.time.Instant;
import java.util.Optional;

/** What a bundle is of, by its own word: one request, or those in which something was done in a period. */
record Scope(Optional<String> request, Instant from, Instant to) {
    static Scope of(JsonObject json) {
        return json.has("request")
                ? new Scope(Optional.of(json.text("request")), Instant.MIN, Instant.MIN)
                : new Scope(Optional.empty(), json.instant("from"), json.instant("to"));
    }

    boolean isOf(String id) {
        return request.filter(id::equals).isPresent();
    }

    /** Whether it should have the request in which something was done at that time. */
    boolean covers(String id, Instant at) {
        return isOf(id) || request.isEmpty() && !at.isBefore(from) && at.isBefore(to);
    }

    @Override
    public String toString() {
        return request.map(id -> "request " + id)
                .orElseGet(() -> "the requests in which something was done from " + from + " to " + to);
    }
}
