package org.rogatory.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rogatory.http.RoundTrip;

/**
 * A key by which an authority signs, or by which documents are sealed for it. It is never taken away again: what was
 * signed with it is judged by the instants below.
 *
 * @param id the name of the key within its authority, as {@code kid} in signatures
 * @param jwk public JSON Web Key, RFC 7517: EC P-256 or OKP Ed25519 to sign, OKP X25519 to seal
 * @param revokedAt from when on it is no longer trusted; signatures made before stay good
 */
@Schema(name = "PublicKey")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PublicKey(
        String id,

        @Schema(
                implementation = Object.class,
                description = "Public JSON Web Key, RFC 7517: EC P-256 or OKP Ed25519 to sign, OKP X25519 to seal")
        JsonNode jwk,

        Instant validFrom,
        Optional<Instant> validUntil,

        @Schema(description = "Signatures made before stay good")
        Optional<Instant> revokedAt)
        implements RoundTrip {
    private static final Set<String> SIGNING = Set.of("P-256", "Ed25519");

    /** Whether it is there to sign, and not to seal. */
    public boolean signs() {
        return SIGNING.contains(jwk.path("crv").asText());
    }

    /** Whether a signature made at that instant is good. */
    public boolean holdsAt(Instant instant) {
        return !instant.isBefore(validFrom)
                && validUntil.filter(end -> !instant.isBefore(end)).isEmpty()
                && revokedAt.filter(end -> !instant.isBefore(end)).isEmpty();
    }
}
