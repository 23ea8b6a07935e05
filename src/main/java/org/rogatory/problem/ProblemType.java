package org.rogatory.problem;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The catalogue of refusals: each has a stable URI, a title, an HTTP status, and says when it comes and what to do. */
public enum ProblemType {
    MALFORMED_JSON(
            400,
            "The body is not JSON",
            "The body cannot be read as one JSON text in UTF-8.",
            "Send one JSON value in UTF-8; `violations` names the place where reading ended."),
    INVALID_BODY(
            400,
            "The body is not what the schema allows",
            "The body is JSON, but a property is wrong or missing.",
            "Put right what `violations` names, all at once, by its pointer."),
    INVALID_PARAMETER(
            400,
            "A parameter is not acceptable",
            "A query parameter is unknown, repeated or wrong.",
            "Put right the parameters that `violations` names."),
    INVALID_HEADER(
            400,
            "A header is not acceptable",
            "A request header does not have the form it must have.",
            "Put right the header that `violations` names, where it names one."),
    UNAUTHORIZED(
            401,
            "A valid token is needed",
            "No token was sent, or it is not or no longer valid.",
            "Fetch a new token from your OpenID Provider and send it as a bearer token."),
    FORBIDDEN(
            403,
            "The caller's role does not allow this",
            "No role of the caller may use this operation at all.",
            "Call with a role that the contract names for the operation."),
    NOT_FOUND(
            404,
            "There is no such thing",
            "The thing does not exist, or the caller may not see it.",
            "Check the path; what belongs to others looks the same as what is not there."),
    METHOD_NOT_ALLOWED(
            405,
            "The method is not allowed here",
            "The path exists; Allow names the methods it has.",
            "Use one of the methods in `Allow`."),
    NOT_ACCEPTABLE(
            406,
            "No acceptable representation",
            "None of the media types in Accept can be produced.",
            "Accept a media type that the contract names for the operation."),
    ACT_BLOCKED(
            409,
            "The Convention does not allow this act now",
            "A rule of the procedure stands in the way.",
            "Read `violations`, each with its rule and article, and do what they ask for, or one of `availableActs`."),
    REQUEST_IN_PROGRESS(
            409,
            "The same request is still running",
            "A twin with this Idempotency-Key has not ended.",
            "Send the same again after `Retry-After`."),
    PRECONDITION_FAILED(
            412,
            "The version is not the current one",
            "If-Match names no current version; see ETag.",
            "Read the thing again, see whether the change still makes sense, and send it with the new version."),
    BODY_TOO_LARGE(
            413,
            "The body is too large",
            "The body is longer than this operation reads.",
            "Send less; files are registered by name and digest, not put into JSON."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "The media type is not supported",
            "Content-Type is missing or is not one that is read.",
            "Send `Content-Type: application/json`."),
    RANGE_NOT_SATISFIABLE(
            416,
            "The range lies beyond the end",
            "Range asks for bytes that the document does not have; Content-Range tells its size.",
            "Ask for a range within the document, or for the whole."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "The Idempotency-Key was used before",
            "The key was used for a different request.",
            "Use a new key for a new request, and the old key only for the same one."),
    PRECONDITION_REQUIRED(
            428,
            "If-Match is required",
            "This change must name the version that it changes.",
            "Send `If-Match` with the `ETag` that you have read."),
    INTERNAL_ERROR(
            500,
            "Something went wrong on our side",
            "An error of the service; the log has it under errorId.",
            "Try again later with the same Idempotency-Key; if it stays, tell the operator the `errorId`."),
    UNAVAILABLE(
            503,
            "The service cannot answer now",
            "Something the service depends on does not answer.",
            "Try again after `Retry-After`, with the same Idempotency-Key.");

    private static final String BASE = "https://rogatory.org/problems/";

    private final int status;
    private final String title;
    private final String when;
    private final String remedy;

    ProblemType(int status, String title, String when, String remedy) {
        this.status = status;
        this.title = title;
        this.when = when;
        this.remedy = remedy;
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

    /** What the caller can do about it. */
    public String remedy() {
        return remedy;
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
