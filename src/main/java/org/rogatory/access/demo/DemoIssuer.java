package org.rogatory.access.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.config.JWTAuthContextInfoProvider;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rogatory.access.Role;

/** Signs tokens with a key that it makes at the start and keeps in memory, and has the service trust that key. */
@Singleton
@IfBuildProfile(anyOf = {"dev", "demo", "test"})
class DemoIssuer {
    private static final Duration LIFETIME = Duration.ofHours(12);

    private final KeyPair keys = newKeys();
    private final String issuer;

    DemoIssuer(@ConfigProperty(name = "mp.jwt.verify.issuer") String issuer) {
        this.issuer = issuer;
    }

    String token(DemoCaller caller) {
        var claims = Jwt.issuer(issuer)
                .audience("rogatory")
                .subject(caller.caller())
                .groups(caller.roles().stream().map(Role::wireName).collect(Collectors.toSet()))
                .expiresIn(LIFETIME);
        caller.authority().ifPresent(authority -> claims.claim("authority", authority.toString()));
        return claims.jws().algorithm(SignatureAlgorithm.ES256).sign(keys.getPrivate());
    }

    /** What tokens are verified by: this key, unless keys of an identity provider are configured. */
    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    JWTAuthContextInfo trust(JWTAuthContextInfoProvider configured) {
        var trust = new JWTAuthContextInfo(configured.getContextInfo());
        if (trust.getPublicKeyLocation() == null) {
            trust.setPublicVerificationKey(keys.getPublic());
        }
        return trust;
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no elliptic curves on this platform", e);
        }
    }
}
