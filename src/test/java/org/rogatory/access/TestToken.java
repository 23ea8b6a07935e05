package org.rogatory.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.rogatory.access.demo.DemoCaller;
import org.rogatory.access.demo.DemoCallers;

/** A token in the making: sound from the start, and wrong in exactly the way that a test asks for. */
public final class TestToken {
    private final Map<String, Object> header = new LinkedHashMap<>(Map.of("alg", "RS256", "typ", "JWT"));
    private final Map<String, Object> claims = new LinkedHashMap<>();
    private Key key = TestKeys.key(TestKeys.RSA).getPrivateKey();

    private TestToken(DemoCaller caller) {
        header.put("kid", TestKeys.RSA);
        claims.put("iss", TestIssuer.ISSUER);
        claims.put("aud", "rogatory");
        claims.put("sub", caller.caller());
        claims.put("groups", caller.roles().stream().map(Role::wireName).toList());
        caller.authority().ifPresent(authority -> claims.put("authority", authority.toString()));
        valid(Instant.now(), Duration.ofHours(1));
    }

    /** @param caller a name of demo/callers.json */
    public static TestToken of(String caller) {
        return new TestToken(DemoCallers.read().named(caller).orElseThrow());
    }

    public TestToken valid(Instant issuedAt, Duration lifetime) {
        return with("iat", issuedAt.getEpochSecond())
                .with("exp", issuedAt.plus(lifetime).getEpochSecond());
    }

    public TestToken with(String claim, Object value) {
        claims.put(claim, value);
        return this;
    }

    public TestToken without(String claim) {
        claims.remove(claim);
        return this;
    }

    public TestToken header(String name, Object value) {
        header.put(name, value);
        return this;
    }

    public TestToken withoutHeader(String name) {
        header.remove(name);
        return this;
    }

    /** Signs with one of the issuer's keys: {@code rsa}, {@code ec} or {@code ed}. */
    public TestToken signedBy(String keyId, String algorithm) {
        this.key = TestKeys.key(keyId).getPrivateKey();
        return header("alg", algorithm).header("kid", keyId);
    }

    /** Signs with a key that the issuer never published. */
    public TestToken signedBy(Key stranger) {
        this.key = stranger;
        return this;
    }

    public String compact() {
        try {
            var jws = new JsonWebSignature();
            header.forEach(jws.getHeaders()::setObjectHeaderValue);
            jws.setPayload(JsonUtil.toJson(claims));
            jws.setKey(key);
            jws.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code alg: none}, with an empty signature. */
    public String unsigned() {
        return header("alg", "none").signingInput() + ".";
    }

    /** The old trick: HS256 with the issuer's public key as the secret. */
    public String signedWithThePublicKeyAsSecret() {
        var input = header("alg", "HS256").signingInput();
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(TestKeys.key(TestKeys.RSA).getPublicKey().getEncoded(), "HmacSHA256"));
            return input + "." + base64(mac.doFinal(input.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String signingInput() {
        return base64(JsonUtil.toJson(header)) + "." + base64(JsonUtil.toJson(claims));
    }

    private static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
