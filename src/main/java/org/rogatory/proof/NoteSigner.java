package org.rogatory.proof;

import java.security.PrivateKey;

/** Who signs the log's checkpoints. */
public final class NoteSigner {
    private final VerifierKey key;
    private final PrivateKey secret;

    /** @throws IllegalArgumentException when the keys are no pair that signs notes with Ed25519 */
    public NoteSigner(VerifierKey key, PrivateKey secret) {
        this.key = key;
        this.secret = secret;
        if (key.type() != SignatureType.ED25519 || !key.verifies("\n", sign("\n"))) {
            throw new IllegalArgumentException("the private key is not that of " + key.encode());
        }
    }

    /** The key by which others verify what this one signs. */
    public VerifierKey key() {
        return key;
    }

    public NoteSignature sign(String text) {
        return NoteSignature.of(key, Ed25519.sign(secret, Strict.utf8(text)));
    }
}
