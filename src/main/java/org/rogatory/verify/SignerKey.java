package org.rogatory.verify;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A key by which an authority signs, RFC 7517, and the time in which it holds.
 *
 * @param id the {@code kid} of signatures
 * @param algorithm of JWS, RFC 7518 and 8037: EdDSA or ES256
 */
record SignerKey(
        String id,
        String algorithm,
        PublicKey key,
        Instant validFrom,
        Optional<Instant> validUntil,
        Optional<Instant> revokedAt) {

    private static final String EDDSA = "EdDSA";
    private static final String ES256 = "ES256";
    private static final int COORDINATE = 32;
    private static final byte[] ED25519_SPKI = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final byte[] P256_SPKI =
            HexFormat.of().parseHex("3059301306072a8648ce3d020106082a8648ce3d03010703420004");

    /** Whether it is one to sign with; others are registered to encrypt to. */
    static boolean signs(JsonObject registered) {
        var jwk = registered.object("jwk");
        return !(jwk.has("use") && jwk.text("use").equals("enc"))
                && !jwk.text("crv").equals("X25519");
    }

    static SignerKey of(JsonObject registered) {
        var jwk = registered.object("jwk");
        var isEdwards = jwk.text("crv").equals("Ed25519");
        var spki = isEdwards ? joined(ED25519_SPKI, coordinate(jwk, "x")) : joined(P256_SPKI, point(jwk));
        return new SignerKey(
                registered.text("id"),
                isEdwards ? EDDSA : ES256,
                key(isEdwards ? "Ed25519" : "EC", spki),
                registered.instant("validFrom"),
                end(registered, "validUntil"),
                end(registered, "revokedAt"));
    }

    private static Optional<Instant> end(JsonObject registered, String name) {
        return registered.isSaid(name) ? Optional.of(registered.instant(name)) : Optional.empty();
    }

    private static byte[] point(JsonObject jwk) {
        if (!jwk.text("crv").equals("P-256")) {
            throw new DamagedException(jwk.what() + " is no key that signs: " + jwk.text("crv"));
        }
        return joined(coordinate(jwk, "x"), coordinate(jwk, "y"));
    }

    private static byte[] coordinate(JsonObject jwk, String name) {
        var bytes = jwk.bytes(name);
        if (bytes.length != COORDINATE) {
            throw new DamagedException(jwk.what() + " has no such " + name);
        }
        return bytes;
    }

    private static PublicKey key(String algorithm, byte[] spki) {
        try {
            return KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(spki));
        } catch (GeneralSecurityException e) {
            throw new DamagedException("a key that is none: " + HexFormat.of().formatHex(spki));
        }
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }

    boolean isSame(SignerKey other) {
        return key.equals(other.key) && validFrom.equals(other.validFrom);
    }

    boolean holdsAt(Instant instant) {
        return !instant.isBefore(validFrom)
                && validUntil.filter(end -> !instant.isBefore(end)).isEmpty()
                && revokedAt.filter(end -> !instant.isBefore(end)).isEmpty();
    }

    /** @param signature r and s of 32 bytes each, RFC 7518, 3.4; R and S, RFC 8032 */
    boolean signs(String signed, byte[] signature) {
        if (signature.length != 2 * COORDINATE || isHalfZero(signature)) {
            return false;
        }
        try {
            var verifying = Signature.getInstance(algorithm.equals(EDDSA) ? "Ed25519" : "SHA256withECDSAinP1363Format");
            verifying.initVerify(key);
            verifying.update(signed.getBytes(US_ASCII));
            return verifying.verify(signature);
        } catch (SignatureException | InvalidKeyException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform since 15 has Ed25519 and P-256", e);
        }
    }

    /** Some platforms took zeros for a signature of everything, CVE-2022-21449. */
    private static boolean isHalfZero(byte[] signature) {
        var zeros = new byte[COORDINATE];
        return Arrays.equals(zeros, Arrays.copyOf(signature, COORDINATE))
                || Arrays.equals(zeros, Arrays.copyOfRange(signature, COORDINATE, 2 * COORDINATE));
    }
}
