package org.rogatory.chain;

import java.security.SecureRandom;

/** Content committed to by SHA-256(salt ‖ content): erased together with its salt, it leaves every proof valid. */
public record Commitment(byte[] salt, byte[] content) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 32;

    /** Commits to canonical content under a new random salt. */
    public static Commitment to(byte[] content) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new Commitment(salt, content);
    }

    public Digest digest() {
        return Digest.of(salt, content);
    }
}
