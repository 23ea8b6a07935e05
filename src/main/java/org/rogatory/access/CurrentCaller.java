package org.rogatory.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

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
}
