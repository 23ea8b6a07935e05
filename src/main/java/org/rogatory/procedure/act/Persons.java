package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.Optional;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.PersonEvent;

/** What acts note about the person of a request: what and when, never who. */
final class Persons {
    private Persons() {}

    static Effect noted(PersonEvent.What what, LocalDate on) {
        return noted(what, on, Optional.empty());
    }

    static Effect noted(PersonEvent.What what, LocalDate on, Optional<LocalDate> until) {
        return new Effect.PersonNoted(new PersonEvent(what, on, until, Optional.empty()));
    }
}
