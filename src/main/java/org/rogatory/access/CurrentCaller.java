package org.rogatory.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The caller of the request that is being served. */
@ApplicationScoped
public class CurrentCaller {
    static final String ATTRIBUTE = "rogatory.caller";

    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** @throws IllegalStateException where nobody is authenticated */
    public Caller get() {
        Caller caller = identity.getAttribute(ATTRIBUTE);
        if (caller == null) {
            throw new IllegalStateException("nobody is authenticated here");
        }
        return caller;
    }

    /** Whom a token has proved in an exchange that may be over; nobody is asked again, and nothing fails. */
    public static Optional<Caller> in(RoutingContext exchange) {
        return exchange.user() instanceof QuarkusHttpUser user
                ? Optional.ofNullable(user.getSecurityIdentity().getAttribute(ATTRIBUTE))
                : Optional.empty();
    }
}
