package org.rogatory.document;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rogatory.http.Fetch;
import org.rogatory.problem.ProblemException;
import org.rogatory.problem.ProblemType;
import org.rogatory.request.DocumentCustody.HandedOut;

/** How a document goes out: the whole or a range, as an attachment, whatever it says it is. */
record Sending(HandedOut document, ByteStore.StoredBytes bytes, Fetch fetch, Optional<ByteRange> range) {
    private static final int BUFFER = 64 * 1024;
    /** What became of it, and the terms on which it is held, travel with it. */
    private static final String CUSTODY = "<custody>; rel=\"describedby license\"";

    static Sending of(DocumentBytes.Leaving leaving, HttpServerRequest request) {
        var document = leaving.document();
        var range = Optional.ofNullable(request.getHeader("Range"))
                .filter(header -> isOfThisVersion(request.getHeader("If-Range"), document))
                .flatMap(header -> ByteRange.of(header, document.size()));
        return new Sending(document, leaving.bytes(), Fetch.of(request), range);
    }

    /** Bytes never change under their digest. */
    String tag() {
        return tag(document);
    }

    Response answer() {
        if (fetch.method().equals("GET") && !fetch.sends(tag())) {
            return described(Response.notModified()).build();
        }
        return range.map(this::part).orElseGet(this::whole);
    }

    private Response whole() {
        var answer = described(Response.ok())
                .header(HttpHeaders.LINK, CUSTODY)
                .header(HttpHeaders.CONTENT_LENGTH, document.size())
                .header(ContentDigest.HEADER, new ContentDigest(document.digest()).text());
        return fetch.method().equals("HEAD")
                ? answer.build()
                : answer.entity(copying(0, document.size())).build();
    }

    private Response part(ByteRange part) {
        if (!part.isSatisfiable()) {
            throw ProblemException.of(
                            ProblemType.RANGE_NOT_SATISFIABLE, "This document has %d bytes.".formatted(document.size()))
                    .header("Content-Range", "bytes */" + document.size());
        }
        return described(Response.status(Response.Status.PARTIAL_CONTENT))
                .header(HttpHeaders.LINK, CUSTODY)
                .header(HttpHeaders.CONTENT_LENGTH, part.length())
                .header("Content-Range", part.of(document.size()))
                .entity(copying(part.from(), part.length()))
                .build();
    }

    private Response.ResponseBuilder described(Response.ResponseBuilder answer) {
        return answer.type(document.type())
                .header(HttpHeaders.ETAG, tag())
                .header("Accept-Ranges", "bytes")
                .header("Repr-Digest", new ContentDigest(document.digest()).text())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded(document.name()));
    }

    private StreamingOutput copying(long from, long length) {
        return to -> {
            try (var in = bytes.from(from)) {
                copy(in, to, length);
            }
        };
    }

    private static void copy(InputStream in, OutputStream to, long length) throws IOException {
        var buffer = new byte[BUFFER];
        for (var left = length; left > 0; ) {
            var read = in.read(buffer, 0, (int) Math.min(BUFFER, left));
            if (read < 0) {
                throw new IOException("a document ends before its end");
            }
            to.write(buffer, 0, read);
            left -= read;
        }
    }

    /** RFC 8187. */
    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }

    private static boolean isOfThisVersion(String ifRange, HandedOut document) {
        return ifRange == null || ifRange.equals(tag(document));
    }

    private static String tag(HandedOut document) {
        return '"' + document.digest().toString() + '"';
    }
}
