package org.rogatory.verify;

import org.rogatory.proof.NoteSigner;
import org.rogatory.proof.SignatureType;

/** A key that signs in the name of a log, and is not the log's. */
public final class OtherKey {
    private OtherKey() {}

    public static NoteSigner of(String origin) {
        var signing = Signing.of(origin, SignatureType.ED25519);
        return new NoteSigner(signing.key(), signing.pair().getPrivate());
    }
}
