package org.rogatory.access;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

/** The library's reader of tokens, made to refuse what it otherwise stumbles over. */
@Singleton
@Alternative
@Priority(1)
class TokenReader extends DefaultJWTCallerPrincipalFactory {

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo trust) throws ParseException {
        try {
            return super.parse(token, trust);
        } catch (RuntimeException e) {
            // A header or claim of another JSON type than it expects: its ClassCastException would become a 500.
            throw new ParseException("the token is refused: a header or claim has the wrong type", e);
        }
    }
}
