package org.rogatory.proof;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;

/** A log and its witnesses for one test. */
final class Keys {
    static final String ORIGIN = "rogatory.example/2026";

    private Keys() {}

    static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static NoteSigner log(String name) {
        var pair = pair();
        return new NoteSigner(new VerifierKey(name, SignatureType.ED25519, pair.getPublic()), pair.getPrivate());
    }

    static Witness witness(String name) {
        var pair = pair();
        return new Witness(new VerifierKey(name, SignatureType.COSIGNATURE, pair.getPublic()), pair);
    }

    record Witness(VerifierKey key, KeyPair pair) {
        NoteSignature cosign(String checkpoint, Instant at) {
            var time = at.getEpochSecond();
            return signed(time, Ed25519.sign(pair.getPrivate(), Cosignature.message(time, checkpoint)));
        }

        NoteSignature signed(long time, byte[] signature) {
            var timestamped =
                    ByteBuffer.allocate(8 + signature.length).putLong(time).put(signature);
            return NoteSignature.of(key, timestamped.array());
        }
    }
}
