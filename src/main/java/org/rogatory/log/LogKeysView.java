package org.rogatory.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The public keys by which everything that the log signs is verified.
 *
 * @param keys a JSON Web Key set, RFC 7517, for receipts
 * @param verifiers the same keys as verifier keys of C2SP signed-note, for checkpoints
 * @param witnesses the keys of authorities that may cosign checkpoints
 */
@Schema(name = "LogKeys")
record LogKeysView(String origin, List<LogJwk> keys, List<LogVerifier> verifiers, List<LogWitness> witnesses) {

    static LogKeysView of(LogKeys keys, List<Witnesses.Witness> witnesses) {
        return new LogKeysView(
                keys.origin(),
                keys.all().stream().map(LogJwk::of).toList(),
                keys.all().stream().map(LogVerifier::of).toList(),
                witnesses.stream().map(LogWitness::of).toList());
    }

    /** RFC 8037. */
    @Schema(name = "LogJwk")
    record LogJwk(String kty, String crv, String use, String alg, String kid, String x) {
        static LogJwk of(LogKey key) {
            return new LogJwk("OKP", "Ed25519", "sig", "EdDSA", key.id(), key.raw());
        }
    }

    /**
     * A key of the log.
     *
     * @param vkey {@code name+id+base64}
     * @param signs whether it still signs; one that does not is needed for what it signed before
     */
    @Schema(name = "LogVerifier")
    record LogVerifier(String vkey, String kid, Instant since, boolean signs) {
        static LogVerifier of(LogKey key) {
            return new LogVerifier(key.verifier().encode(), key.id(), key.since(), key.signs());
        }
    }

    /** A key of an authority, under the name with which it cosigns. */
    @Schema(name = "LogWitness")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record LogWitness(
            String vkey, UUID authority, Instant validFrom, Optional<Instant> validUntil, Optional<Instant> revokedAt) {
        static LogWitness of(Witnesses.Witness witness) {
            var key = witness.registered();
            return new LogWitness(
                    witness.key().encode(), witness.authority(), key.validFrom(), key.validUntil(), key.revokedAt());
        }
    }
}
