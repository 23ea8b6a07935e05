package org.rogatory.chain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** A SHA-256 digest; as text it is base64url without padding. */
public final class Digest {
    /** What the first act of a request names as the digest before it: 32 zero bytes. */
    public static final Digest NONE = new Digest(new byte[32]);

    private final byte[] bytes;

    private Digest(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws IllegalArgumentException when these are not 32 bytes */
    public static Digest ofBytes(byte[] digest) {
        if (digest.length != 32) {
            throw new IllegalArgumentException("a SHA-256 digest has 32 bytes, not " + digest.length);
        }
        return new Digest(digest.clone());
    }

    /** The digest of these parts, one after the other. */
    public static Digest of(byte[]... parts) {
        var sha256 = running();
        Arrays.stream(parts).forEach(sha256::update);
        return new Digest(sha256.digest());
    }

    /** For bytes that come one after the other. */
    public static MessageDigest running() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest d && MessageDigest.isEqual(bytes, d.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
