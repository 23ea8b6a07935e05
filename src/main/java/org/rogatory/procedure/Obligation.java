package org.rogatory.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that one side owes until an act settles it.
 *
 * @param authority the entrusted authority that owes it, if not the central one
 * @param settledBy number of the act that settled it or let it lapse
 * @param lapsed ended because nothing was left to do
 */
public record Obligation(
        String id,
        ObligationCode code,
        Side owedBy,
        Instant since,
        Optional<LocalDate> dueOn,
        List<String> measures,
        Optional<UUID> authority,
        Optional<Integer> settledBy,
        boolean lapsed) {

    public boolean open() {
        return settledBy.isEmpty();
    }

    public boolean overdue(LocalDate today) {
        return open() && dueOn.filter(today::isAfter).isPresent();
    }

    Obligation settled(int act, boolean asLapsed) {
        return new Obligation(id, code, owedBy, since, dueOn, measures, authority, Optional.of(act), asLapsed);
    }
}
