package org.rogatory.log;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.rogatory.proof.NoteSignature;
import org.rogatory.proof.NoteSigner;
import org.rogatory.proof.SignatureType;
import org.rogatory.proof.VerifierKey;

/** A key of the log, Ed25519. One that only verifies has signed before, and signs nothing any more. */
final class LogKey {
    private static final String ALGORITHM = "Ed25519";

    private final VerifierKey verifier;
    private final Instant since;
    private final Optional<PrivateKey> secret;
    private final Optional<NoteSigner> signer;

    private LogKey(VerifierKey verifier, Instant since, Optional<PrivateKey> secret) {
        this.verifier = verifier;
        this.since = since;
        this.secret = secret;
        this.signer = secret.map(s -> new NoteSigner(verifier, s));
    }

    /** @throws IllegalArgumentException when these are no pair of keys for Ed25519 */
    static LogKey signing(String origin, PublicKey key, PrivateKey secret, Instant since) {
        return new LogKey(verifier(origin, key), since, Optional.of(secret));
    }

    /** @throws IllegalArgumentException when this is no key for Ed25519 */
    static LogKey former(String origin, PublicKey key, Instant since) {
        return new LogKey(verifier(origin, key), since, Optional.empty());
    }

    private static VerifierKey verifier(String origin, PublicKey key) {
        return new VerifierKey(origin, SignatureType.ED25519, key);
    }

    VerifierKey verifier() {
        return verifier;
    }

    /** From when on it is valid; the youngest signs receipts. */
    Instant since() {
        return since;
    }

    boolean signs() {
        return signer.isPresent();
    }

    /** The id of the key in notes, and in receipts. */
    String id() {
        return HexFormat.of().toHexDigits(verifier.id());
    }

    /** The 32 bytes of the public key, RFC 8032, in base64url. */
    String raw() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(verifier.raw());
    }

    NoteSignature signNote(String text) {
        return signer.orElseThrow().sign(text);
    }

    byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret.orElseThrow());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was tried at the start does not sign", e);
        }
    }
}
