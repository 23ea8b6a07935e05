package org.rogatory.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.rogatory.registry.Authority;
import org.rogatory.registry.Registrar;

/** The caller of the request that is being served, as the registry knows it. */
@ApplicationScoped
class CallingRegistrar implements Registrar {
    private final CurrentCaller caller;

    CallingRegistrar(CurrentCaller caller) {
        this.caller = caller;
    }

    @Override
    public String issuer() {
        return caller.get().issuer();
    }

    @Override
    public String subject() {
        return caller.get().subject();
    }

    @Override
    public Optional<String> state() {
        return caller.get().authority().map(Authority::state);
    }
}
