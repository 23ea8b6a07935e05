package org.rogatory.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Turns the bearer of a verified token into a caller, or refuses it. */
@ApplicationScoped
class CallerAugmentor implements SecurityIdentityAugmentor {
    private final TokenRules rules;

    CallerAugmentor(TokenRules rules) {
        this.rules = rules;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return context.runBlocking(() -> withCaller(identity, token));
        }
        return Uni.createFrom().item(identity);
    }

    private SecurityIdentity withCaller(SecurityIdentity identity, JsonWebToken token) {
        return QuarkusSecurityIdentity.builder(identity)
                .addAttribute(CurrentCaller.ATTRIBUTE, rules.admit(token))
                .build();
    }
}
