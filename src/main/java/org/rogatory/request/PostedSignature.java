package org.rogatory.request;

import static org.jose4j.jwa.AlgorithmConstraints.ConstraintType.PERMIT;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jose4j.base64url.Base64Url;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.rogatory.access.Caller;
import org.rogatory.http.Preconditions;
import org.rogatory.problem.ProblemException;
import org.rogatory.problem.ProblemType;
import org.rogatory.registry.Authority;
import org.rogatory.registry.PublicKey;

/** The signature that came with an act, and the key of the caller's authority that it names. */
record PostedSignature(String jws, PublicKey key) {
    static final String HEADER = "Act-Signature";

    private static final Pattern DETACHED = Pattern.compile("[A-Za-z0-9_-]{1,1000}\\.\\.[A-Za-z0-9_-]{86}");
    private static final AlgorithmConstraints ALGORITHMS = new AlgorithmConstraints(PERMIT, "EdDSA", "ES256");
    /** How many acts back is looked, to tell a signature that comes too late from one that is wrong. */
    private static final int LATE = 50;

    /** As it was sent; sent twice it is none. */
    static Optional<String> header(HttpHeaders headers) {
        return Optional.ofNullable(headers.getRequestHeader(HEADER))
                .filter(lines -> !lines.isEmpty())
                .map(lines -> String.join(",", lines));
    }

    /**
     * What the caller sent; an authority may have said that it never acts without.
     *
     * @throws ProblemException 400 when it is missing or none that the caller's authority can have made
     */
    static Optional<PostedSignature> of(Caller caller, Optional<String> header) {
        var authority = caller.authority();
        if (header.isEmpty() && authority.filter(Authority::signedOnly).isPresent()) {
            throw refused("is missing: this authority is registered to act with its signature only");
        }
        return header.map(jws -> of(jws, authority.map(Authority::publicKeys).orElse(List.of())));
    }

    private static PostedSignature of(String jws, List<PublicKey> keys) {
        if (!DETACHED.matcher(jws).matches()) {
            throw refused("must be a detached JWS by EdDSA or ES256: header, two dots, signature");
        }
        var kid = Optional.ofNullable(parsed(jws).getKeyIdHeaderValue())
                .orElseThrow(() -> refused("must name its key, as kid"));
        return keys.stream()
                .filter(key -> key.id().equals(kid) && key.signs())
                .findFirst()
                .map(key -> new PostedSignature(jws, key))
                .orElseThrow(() -> refused("names no key with which the caller's authority signs"));
    }

    /**
     * The signature of an act that was decided.
     *
     * @param after number of the act before
     * @throws ProblemException 400, or 412 when other acts have come since it was signed
     */
    ActSignature verified(CooperationRequest request, int after, Instant at, JsonNode act) {
        if (!key.holdsAt(at)) {
            throw refused("is by key %s, which does not hold now".formatted(key.id()));
        }
        if (!signs(request.id(), after, act)) {
            throw signedBefore(request.id(), after, act)
                    .map(seen -> late(request, seen, after))
                    .orElseGet(
                            () -> refused("does not verify by key %s over this request, act %d before it, and this act"
                                    .formatted(key.id(), after)));
        }
        return new ActSignature(jws, key.id());
    }

    private Optional<Integer> signedBefore(UUID request, int after, JsonNode act) {
        return IntStream.range(Math.max(0, after - LATE), after)
                .boxed()
                .filter(seen -> signs(request, seen, act))
                .findFirst();
    }

    private boolean signs(UUID request, int after, JsonNode act) {
        var signature = parsed(jws);
        try {
            signature.setKey(
                    PublicJsonWebKey.Factory.newPublicJwk(key.jwk().toString()).getPublicKey());
            signature.setEncodedPayload(Base64Url.encode(ActSignature.payload(request, after, act)));
            return signature.verifySignature();
        } catch (JoseException otherAlgorithm) {
            throw refused("must be made by the algorithm of its key, EdDSA or ES256");
        }
    }

    private static JsonWebSignature parsed(String jws) {
        var signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(ALGORITHMS);
        try {
            signature.setCompactSerialization(jws);
            return signature;
        } catch (JoseException unreadable) {
            throw refused("must be a detached JWS with a header that can be read");
        }
    }

    private static ProblemException late(CooperationRequest request, int seen, int after) {
        return ProblemException.of(
                        ProblemType.PRECONDITION_FAILED,
                        "It was signed after act %d; act %d has come since. Read on, and sign again."
                                .formatted(seen, after))
                .header(HttpHeaders.ETAG, Preconditions.etag(request.version()));
    }

    private static ProblemException refused(String why) {
        return ProblemException.invalidHeader(HEADER, why);
    }
}
