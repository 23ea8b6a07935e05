package org.rogatory.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The record of changes, which is only ever added to. */
@ApplicationScoped
class RegistryChanges implements PanacheRepositoryBase<RegistryChange, Long> {

    /** At most so many after that number, oldest first; of any State or of the one named. */
    List<RegistryChange> after(long number, Optional<String> state, int limit) {
        return state.map(code -> find("state = ?1 and number > ?2 order by number", code, number))
                .orElseGet(() -> find("number > ?1 order by number", number))
                .page(Page.ofSize(limit))
                .list();
    }

    /** The newest change of each of these entries before the instant. */
    List<RegistryChange> lastBefore(Instant instant, Collection<String> entries) {
        return entries.isEmpty()
                ? List.of()
                : list(
                        "from RegistryChange c where c.entry in ?1 and c.number ="
                                + " (select max(d.number) from RegistryChange d where d.entry = c.entry and d.changedAt < ?2)",
                        entries,
                        instant);
    }

    /** All changes of these entries, oldest first. */
    List<RegistryChange> ofEntries(Collection<String> entries) {
        return entries.isEmpty() ? List.of() : list("entry in ?1 order by number", entries);
    }
}
