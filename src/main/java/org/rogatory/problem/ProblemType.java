package org.rogatory.problem;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The catalogue of refusals: each has a stable URI, a title, an HTTP status and a sentence that says when. */
public enum ProblemType {
    MALFORMED_JSON(400, "The body is not JSON", "The body cannot be read as one JSON text in UTF-8."),
    INVALID_BODY(
            400, "The body is not what the schema allows", "The body is JSON, but a property is wrong or missing."),
    INVALID_PARAMETER(400, "A parameter is not acceptable", "A query parameter is unknown, repeated or wrong."),
    INVALID_HEADER(400, "A header is not acceptable", "A request header does not have the form it must have."),
    UNAUTHORIZED(401, "A valid token is needed", "No token was sent, or it is not or no longer valid."),
    FORBIDDEN(403, "The caller's role does not allow this", "No role of the caller may use this operation at all."),
    NOT_FOUND(404, "There is no such thing", "The thing does not exist, or the caller may not see it."),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here", "The path exists; Allow names the methods it has."),
    NOT_ACCEPTABLE(406, "No acceptable representation", "None of the media types in Accept can be produced."),
    ACT_BLOCKED(409, "The Convention does not allow this act now", "A rule of the procedure stands in the way."),
    REQUEST_IN_PROGRESS(409, "The same request is still running", "A twin with this Idempotency-Key has not ended."),
    PRECONDITION_FAILED(412, "The version is not the current one", "If-Match names no current version; see ETag."),
    BODY_TOO_LARGE(413, "The body is too large", "The body is longer than this operation reads."),
    UNSUPPORTED_MEDIA_TYPE(
            415, "The media type is not supported", "Content-Type is missing or is not one that is read."),
    IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key was used before", "The key was used for a different request."),
    PRECONDITION_REQUIRED(428, "If-Match is required", "This change must name the version that it changes."),
    INTERNAL_ERROR(500, "Something went wrong on our side", "An error of the service; the log has it under errorId."),
    UNAVAILABLE(503, "The service cannot answer now", "Something the service depends on does not answer.");

    private static final String BASE = "https://rogatory.org/problems/";

    private final int status;
    private final String title;
    private final String when;

    ProblemType(int status, String title, String when) {
        this.status = status;
        this.title = title;
        this.when = when;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String when() {
        return when;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public URI uri() {
        return URI.create(BASE + slug());
    }

    /** The first type with this status. */
    static Optional<ProblemType> withStatus(int status) {
        return Stream.of(values()).filter(type -> type.status == status).findFirst();
    }
}
