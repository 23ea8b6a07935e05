package org.rogatory.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import org.rogatory.problem.ProblemException;
import org.rogatory.problem.ProblemType;

/** If-Match of a change: compared with the version under the lock that the change holds. */
public final class Preconditions {
    private final Optional<String> header;
    private final Optional<EntityTags> expected;

    private Preconditions(Optional<String> header) {
        this.header = header;
        this.expected = header.map(Preconditions::parsed);
    }

    /**
     * What these headers demand.
     *
     * @throws ProblemException 400 invalid-header if If-Match is malformed
     */
    public static Preconditions of(HttpHeaders headers) {
        var lines = Optional.ofNullable(headers.getRequestHeader(HttpHeaders.IF_MATCH))
                .orElse(List.of());
        return of(lines.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", lines)));
    }

    static Preconditions of(Optional<String> header) {
        return new Preconditions(header);
    }

    /** The strong ETag of a version. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /** If-Match as it was sent. */
    public Optional<String> ifMatch() {
        return header;
    }

    /**
     * The change must name the version, and it must be this one.
     *
     * @throws ProblemException 428 precondition-required or 412 precondition-failed
     */
    public void required(long version) {
        required(etag(version));
    }

    /** The same for what has no number, but a tag. */
    public void required(String current) {
        if (expected.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.PRECONDITION_REQUIRED, "Send If-Match with the version you have seen.");
        }
        honoured(current);
    }

    /**
     * If the change names a version, it must be this one.
     *
     * @throws ProblemException 412 precondition-failed, with the current ETag
     */
    public void honoured(long version) {
        honoured(etag(version));
    }

    private void honoured(String current) {
        if (expected.isPresent() && !expected.get().strongly(current)) {
            throw ProblemException.of(ProblemType.PRECONDITION_FAILED, "The current version is " + current + ".")
                    .header(HttpHeaders.ETAG, current);
        }
    }

    private static EntityTags parsed(String header) {
        return EntityTags.parse(header)
                .orElseThrow(() -> ProblemException.invalidHeader(
                        HttpHeaders.IF_MATCH, "must be a list of ETags in double quotes, or *"));
    }
}
