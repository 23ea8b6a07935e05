package org.rogatory.registry;

import static org.rogatory.registry.DeclarationName.CONNECTED;
import static org.rogatory.registry.DeclarationName.DIPLOMATIC_CHANNEL;
import static org.rogatory.registry.DeclarationName.INTERCEPTION_BASIS;
import static org.rogatory.registry.DeclarationName.INTERPOL_WHEN_URGENT;
import static org.rogatory.registry.DeclarationName.ORAL_WHEN_URGENT;
import static org.rogatory.registry.DeclarationName.PRESERVATION_RESERVATION;
import static org.rogatory.registry.DeclarationName.REAL_TIME_RESERVATION;
import static org.rogatory.registry.DeclarationName.TREATY_DEPENDENT;

import java.time.LocalDate;
import java.util.List;

/**
 * A State in the registry with its whole dated history.
 *
 * @param code ISO 3166-1 alpha-2, or EU
 */
public record StateEntry(
        String code,
        String name,
        List<Instrument> instruments,
        List<Declaration> declarations,
        EntryIntoForce convention) {

    /** The State as it stands on that day. */
    public StateOnDay on(LocalDate day) {
        var declared = new Declarations(declarations, day);
        return new StateOnDay(
                code,
                name,
                day,
                new TreatyStatus(instruments, convention).whyNotParty(day),
                declared.holds(CONNECTED),
                declared.holds(DIPLOMATIC_CHANNEL),
                declared.holds(INTERPOL_WHEN_URGENT),
                declared.holds(ORAL_WHEN_URGENT),
                declared.languages(),
                declared.holds(INTERCEPTION_BASIS),
                declared.holds(REAL_TIME_RESERVATION),
                declared.holds(PRESERVATION_RESERVATION),
                declared.holds(TREATY_DEPENDENT),
                declared.extraditionBasis(),
                declared.formalRequestDays());
    }
}
