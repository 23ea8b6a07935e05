package org.rogatory.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rogatory.http.RoundTrip;

/**
 * A key by which an authority signs, or by which documents are encrypted for it. It is never taken away again: what was
 * signed with it is judged by the instants below.
 *
 * @param id the name of the key within its authority, as {@code kid} in signatures
 * @param jwk public JSON Web Key, RFC 7517: OKP Ed25519 or EC P-256 to sign; OKP X25519, or EC P-256 with {@code use}
 *     enc, to encrypt documents to
 * @param revokedAt from when on it is no longer trusted; signatures made before stay good
 */
@Schema(name = "PublicKey")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PublicKey(
        String id,

        @Schema(
                implementation = Object.class,
                description = "Public JSON Web Key, RFC 7517: OKP Ed25519 or EC P-256 to sign; OKP X25519, or EC P-256"
                        + " with use enc, to encrypt documents to. Encrypt to the newest of these that holds now")
        JsonNode jwk,

        Instant validFrom,
        Optional<Instant> validUntil,

        @Schema(description = "Signatures made before stay good; nothing is encrypted to it from then on")
        Optional<Instant> revokedAt)
        implements RoundTrip {
    private static final Set<String> SIGNING = Set.of("P-256", "Ed25519");

    /** Whether it is there to sign. */
    public boolean signs() {
        return SIGNING.contains(jwk.path("crv").asText()) && !isToEncrypt();
    }

    /** Whether it is there to encrypt documents to. */
    public boolean encrypts() {
        return jwk.path("crv").asText().equals("X25519") || isToEncrypt();
    }

    private boolean isToEncrypt() {
        return jwk.path("use").asText().equals("enc");
    }

    /** Whether a signature made at that instant is good, and a document may be encrypted to it then. */
    public boolean holdsAt(Instant instant) {
        return !instant.isBefore(validFrom)
                && validUntil.filter(end -> !instant.isBefore(end)).isEmpty()
                && revokedAt.filter(end -> !instant.isBefore(end)).isEmpty();
    }
}
