package org.rogatory.contract;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Headers that are sent and answered. */
final class Headers {
    static final String CORRELATION_ID = "X-Correlation-Id";
    static final String ETAG = "ETag";
    static final String LOCATION = "Location";
    static final String LINK = "Link";
    static final String REPLAYED = "Idempotency-Replayed";
    static final String RECEIPT = "Act-Receipt";
    static final String CHECKPOINT = "Log-Checkpoint";
    static final String CONTENT_RANGE = "Content-Range";
    private static final String RETRY_AFTER = "Retry-After";
    private static final String CHALLENGE = "WWW-Authenticate";
    private static final String ALLOW = "Allow";

    /** Names of components, where one header is sent or answered in two ways. */
    static final String VERSION = "IfMatch";

    static final String NEEDED_VERSION = "IfMatchRequired";
    static final String KNOWN_VERSION = "IfNoneMatch";
    static final String KEY = "IdempotencyKey";
    static final String SIGNATURE = "ActSignature";
    static final String CONTENT_DIGEST = "ContentDigest";
    static final List<String> OF_A_RANGE = List.of("Range", "IfRange");
    static final List<String> OF_BYTES = List.of("Content-Disposition", "Accept-Ranges", "Repr-Digest");
    /** Of bytes: a Link of another kind than that of a page. */
    static final String CUSTODY_LINK = "CustodyLink";

    private static final String MAYBE_RETRY_AFTER = "RetryAfterTwin";

    private static final String BASE64URL = "[A-Za-z0-9_-]+";
    private static final String JWS = String.join("[.]", BASE64URL, BASE64URL, BASE64URL);
    private static final String SECONDS = "[0-9]{1,5}";
    private static final String TAGS = "The version that the caller has seen, as its ETag: `\"7\"`";

    private Headers() {}

    static void addTo(Components to) {
        to.addHeader(CORRELATION_ID, always("The id that every log line about this exchange carries", Shapes.text()));
        to.addHeader(ETAG, always("Strong; names this version, for If-Match and If-None-Match", Shapes.text()));
        to.addHeader(LOCATION, always("Where the new thing is", Shapes.text("uri-reference")));
        to.addHeader(LINK, header("`rel=\"next\"`, when there is a next page, RFC 8288", Shapes.text()));
        to.addHeader(REPLAYED, header("The key was known: this is the first answer again", Shapes.constant("true")));
        to.addHeader(RECEIPT, header("A JWS of the log's youngest key: see Receipts", Shapes.matching(JWS)));
        to.addHeader(CHECKPOINT, header("The log's newest checkpoint, as base64url", Shapes.matching(BASE64URL)));
        to.addHeader(RETRY_AFTER, always("Seconds after which to try again", Shapes.matching(SECONDS)));
        to.addHeader(MAYBE_RETRY_AFTER, header("While a twin is running: seconds to wait", Shapes.matching(SECONDS)));
        to.addHeader(CHALLENGE, always("What token is wanted, RFC 6750", Shapes.text()));
        to.addHeader(ALLOW, always("The methods that this path has", Shapes.text()));
        addOfBytes(to);
        to.addParameter(VERSION, parameter("If-Match", TAGS));
        to.addParameter(NEEDED_VERSION, parameter("If-Match", TAGS).required(true));
        to.addParameter(KNOWN_VERSION, parameter("If-None-Match", "Answered 304 when this is still the version"));
        to.addParameter(KEY, parameter("Idempotency-Key", "A name for this attempt, bare or quoted; kept for 7 days"));
        to.addParameter(
                SIGNATURE,
                parameter(
                        "Act-Signature",
                        "Detached JWS, RFC 7515 appendix F, by EdDSA or ES256 and a registered key (`kid`), over RFC 8785"
                                + " of `{\"request\": id, \"after\": number of the last act, \"act\": this body}`"));
        to.getParameters().get(KEY).getSchema().maxLength(512).minLength(1);
    }

    private static void addOfBytes(Components to) {
        to.addHeader("Content-Disposition", always("As a file of its name, never to be shown in place", Shapes.text()));
        to.addHeader("Accept-Ranges", always("RFC 9110", Shapes.constant("bytes")));
        to.addHeader("Repr-Digest", always("SHA-256 of the whole document, RFC 9530", Shapes.text()));
        to.addHeader(
                CUSTODY_LINK,
                header("`rel=\"describedby license\"`: its custody, and the terms on which it is held", Shapes.text()));
        to.addHeader(CONTENT_RANGE, always("Which bytes of how many, RFC 9110", Shapes.text()));
        to.addParameter(
                CONTENT_DIGEST, parameter("Content-Digest", "`sha-256=:<base64>:`, RFC 9530; compared if sent"));
        to.addParameter("Range", parameter("Range", "One range of bytes: `bytes=0-1023`; several get the whole"));
        to.addParameter("IfRange", parameter("If-Range", "The range only if this is still the ETag, else the whole"));
    }

    /** Those of a refusal, each with the component that tells of it. */
    static Map<String, Header> ofProblem(int status) {
        return switch (status) {
            case 401 -> Map.of(CHALLENGE, ref(CHALLENGE));
            case 405 -> Map.of(ALLOW, ref(ALLOW));
            case 412 -> Map.of(ETAG, ref(ETAG));
            case 416 -> Map.of(CONTENT_RANGE, ref(CONTENT_RANGE));
            case 503 -> Map.of(RETRY_AFTER, ref(RETRY_AFTER));
            default -> Map.of();
        };
    }

    /** Those of a refusal with 409. */
    static Map<String, Header> ofConflict(Conflict conflict) {
        if (!conflict.twin()) {
            return Map.of();
        }
        return Map.of(RETRY_AFTER, ref(conflict == Conflict.REQUEST_IN_PROGRESS ? RETRY_AFTER : MAYBE_RETRY_AFTER));
    }

    static Header ref(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    static Parameter parameterRef(String name) {
        return OASFactory.createParameter().ref("#/components/parameters/" + name);
    }

    private static Header always(String says, Schema schema) {
        return header(says, schema).required(true);
    }

    private static Header header(String says, Schema schema) {
        return OASFactory.createHeader().description(says).schema(schema);
    }

    private static Parameter parameter(String name, String says) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(says)
                .schema(Shapes.text());
    }
}
