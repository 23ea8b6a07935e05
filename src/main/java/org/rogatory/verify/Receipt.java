package org.rogatory.verify;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.rogatory.chain.Digest;
import org.rogatory.proof.VerifierKey;

/**
 * The service's promise for an act: that act, with that digest, has its place in the log by that time.
 * A compact JWS, RFC 7515, signed with EdDSA by a key of the log. While the log refuses to sign it promises no time.
 */
record Receipt(String log, String request, long number, Digest digest, Instant at, Optional<Instant> placedBy) {
    private static final String WHAT = "a receipt";

    /** Empty when it is signed by none of these keys, or in another way. */
    static Optional<Receipt> of(String jws, Set<VerifierKey> keys) {
        var parts = jws.split("\\.", -1);
        if (parts.length != 3) {
            throw new DamagedException("no receipt in three parts: " + jws);
        }
        var header = Json.object("the header of a receipt", bytes(parts[0]));
        var payload = bytes(parts[1]);
        var signed = (parts[0] + "." + parts[1]).getBytes(US_ASCII);
        var signature = bytes(parts[2]);
        var isSigned = header.text("alg").equals("EdDSA")
                && !header.has("crit")
                && keys.stream().anyMatch(key -> isSigned(key.key(), signed, signature));
        return isSigned ? Optional.of(of(Json.object(WHAT, payload))) : Optional.empty();
    }

    private static Receipt of(JsonObject json) {
        return new Receipt(
                json.text("log"),
                json.text("request"),
                json.number("number"),
                json.digest("digest"),
                json.instant("at"),
                json.has("placedBy") ? Optional.of(json.instant("placedBy")) : Optional.empty());
    }

    private static byte[] bytes(String part) {
        return JsonObject.base64url(part)
                .orElseThrow(() -> new DamagedException("a receipt that is no base64url: " + part));
    }

    private static boolean isSigned(PublicKey key, byte[] signed, byte[] signature) {
        try {
            var ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(key);
            ed25519.update(signed);
            return ed25519.verify(signature);
        } catch (SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform since 15 has Ed25519", e);
        }
    }
}
