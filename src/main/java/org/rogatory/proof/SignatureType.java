package org.rogatory.proof;

import java.security.PublicKey;
import java.util.Arrays;

/** What a key signs, by the identifier byte that C2SP signed-note gives it. */
public enum SignatureType {
    /** The text of the note itself: a log's own signature. */
    ED25519(0x01) {
        @Override
        boolean verifies(PublicKey key, String text, byte[] signature) {
            return Ed25519.verifies(key, Strict.utf8(text), signature);
        }
    },
    /** C2SP tlog-cosignature, version 1: that a witness saw this checkpoint, consistent with all before, at a time. */
    COSIGNATURE(0x04) {
        @Override
        boolean verifies(PublicKey key, String text, byte[] signature) {
            return Cosignature.of(signature)
                    .filter(cosignature -> cosignature.verifies(key, text))
                    .isPresent();
        }
    };

    private final byte identifier;

    SignatureType(int identifier) {
        this.identifier = (byte) identifier;
    }

    /** @throws MalformedException when this byte identifies none of these */
    static SignatureType of(byte identifier) {
        return Arrays.stream(values())
                .filter(type -> type.identifier == identifier)
                .findFirst()
                .orElseThrow(() -> new MalformedException("no signature type that is known here: " + identifier));
    }

    byte identifier() {
        return identifier;
    }

    abstract boolean verifies(PublicKey key, String text, byte[] signature);
}
