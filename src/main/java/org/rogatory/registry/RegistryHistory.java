package org.rogatory.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.rogatory.http.Cursors;
import org.rogatory.http.Page;
import org.rogatory.http.Paging;

/** The record of changes as it is read: by the depositary all of it, by a State's own callers that of their State. */
@ApplicationScoped
@Transactional
class RegistryHistory {
    private final RegistryChanges changes;
    private final Cursors cursors;

    RegistryHistory(RegistryChanges changes, Cursors cursors) {
        this.changes = changes;
        this.cursors = cursors;
    }

    Page<RegistryChangeView> changes(Registrar reader, Optional<String> state, Paging paging) {
        var binding = "registry changes " + reader.issuer() + " " + reader.subject() + " " + state.orElse("");
        var after = paging.cursor()
                .map(c -> Long.parseLong(cursors.open(c, binding)))
                .orElse(0L);
        var rows = changes.after(after, reader.state().or(() -> state), paging.limit() + 1);
        return Page.of(rows, paging.limit(), last -> cursors.seal(Long.toString(last.number()), binding))
                .map(RegistryChange::view);
    }
}
