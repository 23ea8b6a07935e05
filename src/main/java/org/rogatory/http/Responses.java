package org.rogatory.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers with the headers that a change promises. */
public final class Responses {
    private Responses() {}

    /** The first answer, or the same again. */
    public static <T> RestResponse<T> of(Answer<T> answer) {
        var first = answer.remembered();
        var response = ResponseBuilder.<T>create(first.status()).entity(answer.entity());
        first.location().map(URI::create).ifPresent(response::location);
        first.etag().ifPresent(etag -> response.header(HttpHeaders.ETAG, etag));
        if (answer.replayed()) {
            response.header("Idempotency-Replayed", "true");
        }
        return response.build();
    }

    public static <T> RestResponse<T> tagged(T entity, String etag) {
        return ResponseBuilder.ok(entity).header(HttpHeaders.ETAG, etag).build();
    }
}
