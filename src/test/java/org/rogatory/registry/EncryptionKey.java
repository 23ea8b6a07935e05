package org.rogatory.registry;

import java.util.HashMap;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** A key to which documents are encrypted, whose private half stays with its authority. */
public record EncryptionKey(String id, PublicJsonWebKey pair) {
    public static EncryptionKey x25519(String id) throws JoseException {
        return new EncryptionKey(id, OkpJwkGenerator.generateJwk("X25519"));
    }

    public static EncryptionKey p256(String id) throws JoseException {
        return new EncryptionKey(id, EcJwkGenerator.generateJwk(EllipticCurves.P256));
    }

    /** As it is registered. */
    public Map<String, Object> registered(Map<String, ?> more) {
        var key = new HashMap<String, Object>(Map.of("id", id, "jwk", jwk(), "validFrom", "2026-01-01T00:00:00Z"));
        key.putAll(more);
        return key;
    }

    public Map<String, Object> jwk() {
        var jwk = new HashMap<>(pair.toParams(OutputControlLevel.PUBLIC_ONLY));
        jwk.put("use", "enc");
        return jwk;
    }

    /** A JWE in compact form. */
    public String encrypts(byte[] document, String algorithm, String encryption) throws JoseException {
        return encrypts(document, algorithm, encryption, id);
    }

    public String encrypts(byte[] document, String algorithm, String encryption, String kid) throws JoseException {
        var jwe = new JsonWebEncryption();
        jwe.setAlgorithmHeaderValue(algorithm);
        jwe.setEncryptionMethodHeaderParameter(encryption);
        jwe.setKeyIdHeaderValue(kid);
        jwe.setKey(pair.getPublicKey());
        jwe.setPlaintext(document);
        return jwe.getCompactSerialization();
    }

    public byte[] decrypts(String document) throws JoseException {
        var jwe = new JsonWebEncryption();
        jwe.setAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, "ECDH-ES", "ECDH-ES+A256KW"));
        jwe.setKey(pair.getPrivateKey());
        jwe.setCompactSerialization(document);
        return jwe.getPlaintextBytes();
    }
}
