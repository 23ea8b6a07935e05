package org.rogatory.access;

import java.util.List;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** The keys of the test issuer: made once for the whole test run, whatever class loaders it uses. */
final class TestKeys {
    static final String RSA = "rsa";
    static final String EC = "ec";
    static final String ED = "ed";
    private static final String KEPT_AS = "org.rogatory.test.keys";

    private TestKeys() {}

    /** The key with that id, private part included. */
    static PublicJsonWebKey key(String id) {
        return (PublicJsonWebKey) all().findJsonWebKey(id, null, null, null);
    }

    static String published() {
        return all().toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    private static synchronized JsonWebKeySet all() {
        try {
            var kept = System.getProperties().computeIfAbsent(KEPT_AS, name -> generated());
            return new JsonWebKeySet((String) kept);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String generated() {
        try {
            var keys = List.of(
                    named(RSA, RsaJwkGenerator.generateJwk(2048)),
                    named(EC, EcJwkGenerator.generateJwk(EllipticCurves.P256)),
                    named(ED, OkpJwkGenerator.generateJwk("Ed25519")));
            return JsonUtil.toJson(Map.of("keys", keys));
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> named(String id, PublicJsonWebKey key) {
        key.setKeyId(id);
        return key.toParams(OutputControlLevel.INCLUDE_PRIVATE);
    }
}
