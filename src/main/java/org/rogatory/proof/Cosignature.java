package org.rogatory.proof;

import java.nio.ByteBuffer;
import java.security.PublicKey;
import java.util.Optional;

/** A witness's signature and its time in seconds since 1970, C2SP tlog-cosignature version 1. */
public record Cosignature(long time, byte[] signature) {
    /** What a key of {@link SignatureType#COSIGNATURE} signed; empty when it has not the form of it. */
    public static Optional<Cosignature> of(NoteSignature signature) {
        return of(signature.signature());
    }

    static Optional<Cosignature> of(byte[] timestamped) {
        if (timestamped.length != Long.BYTES + Ed25519.SIGNATURE) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(timestamped);
        var time = bytes.getLong();
        var signature = new byte[Ed25519.SIGNATURE];
        bytes.get(signature);
        return time < 0 ? Optional.empty() : Optional.of(new Cosignature(time, signature));
    }

    /** What a witness signs for the body of a checkpoint. */
    public static byte[] message(long time, String checkpoint) {
        return Strict.utf8("cosignature/v1\ntime " + time + "\n" + checkpoint);
    }

    boolean verifies(PublicKey witness, String checkpoint) {
        return Ed25519.verifies(witness, message(time, checkpoint), signature);
    }
}
