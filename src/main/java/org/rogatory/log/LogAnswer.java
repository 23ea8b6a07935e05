package org.rogatory.log;

import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.rogatory.chain.Digest;

/** Answers that hold for everybody, and may be kept by caches. */
final class LogAnswer {
    /** What was true once is true for ever. */
    static final String FOR_EVER = "public, max-age=31536000, immutable";

    static final String SHORTLY = "public, max-age=1";

    private LogAnswer() {}

    static RestResponse<String> text(String text, String howLong) {
        return answer(text, text.getBytes(StandardCharsets.UTF_8), howLong);
    }

    static RestResponse<byte[]> bytes(byte[] bytes, String howLong) {
        return answer(bytes, bytes, howLong);
    }

    /** A strong ETag is the digest of what is answered. */
    static String tag(byte[] bytes) {
        return "\"" + Digest.of(bytes) + "\"";
    }

    private static <T> RestResponse<T> answer(T entity, byte[] bytes, String howLong) {
        return ResponseBuilder.ok(entity)
                .header(HttpHeaders.CACHE_CONTROL, howLong)
                .header(HttpHeaders.ETAG, tag(bytes))
                .build();
    }
}
