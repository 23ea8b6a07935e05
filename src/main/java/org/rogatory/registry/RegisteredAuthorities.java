package org.rogatory.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The authorities of the registry, in the order of their ids. */
@ApplicationScoped
class RegisteredAuthorities implements PanacheRepositoryBase<RegisteredAuthority, UUID> {
    List<RegisteredAuthority> ofStates(Collection<String> states) {
        return states.isEmpty() ? list("order by id") : list("state in ?1 order by id", states);
    }
}
