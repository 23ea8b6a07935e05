package org.rogatory.registry;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** A key with which an authority signs, by the platform's own cryptography: another one than the service's. */
public record SigningKey(String id, String curve, KeyPair pair) {
    public static SigningKey ed25519(String id) throws GeneralSecurityException {
        return new SigningKey(
                id, "Ed25519", KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    }

    public static SigningKey p256(String id) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return new SigningKey(id, "P-256", generator.generateKeyPair());
    }

    /** As it is registered. */
    public Map<String, Object> registered(Map<String, ?> more) {
        var key = new HashMap<String, Object>(Map.of("id", id, "jwk", jwk(), "validFrom", "2026-01-01T00:00:00Z"));
        key.putAll(more);
        return key;
    }

    public Map<String, String> jwk() {
        if (pair.getPublic() instanceof ECPublicKey key) {
            var point = key.getW();
            return Map.of("kty", "EC", "crv", curve, "x", text(point.getAffineX()), "y", text(point.getAffineY()));
        }
        var encoded = pair.getPublic().getEncoded();
        var raw = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        return Map.of("kty", "OKP", "crv", curve, "x", base64url(raw));
    }

    /** A detached JWS over canonical JSON, which the tests write by hand. */
    public String sign(String payload) throws GeneralSecurityException {
        return sign(payload, "{\"alg\":\"%s\",\"kid\":\"%s\"}".formatted(algorithm(), id));
    }

    public String sign(String payload, String header) throws GeneralSecurityException {
        var protectedHeader = base64url(header.getBytes(UTF_8));
        var signature = Signature.getInstance(curve.equals("P-256") ? "SHA256withECDSAinP1363Format" : curve);
        signature.initSign(pair.getPrivate());
        signature.update((protectedHeader + "." + base64url(payload.getBytes(UTF_8))).getBytes(US_ASCII));
        return protectedHeader + ".." + base64url(signature.sign());
    }

    private String algorithm() {
        return curve.equals("P-256") ? "ES256" : "EdDSA";
    }

    private static String text(BigInteger coordinate) {
        var bytes = coordinate.toByteArray();
        var fixed = new byte[32];
        var length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
        return base64url(fixed);
    }

    public static String base64url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
