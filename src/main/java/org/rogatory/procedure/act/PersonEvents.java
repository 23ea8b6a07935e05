package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.PersonEvent;
import org.rogatory.procedure.PersonEvent.What;

/** What many acts note about the person of a request. */
final class PersonEvents {
    private PersonEvents() {}

    static Stream<Effect> noted(What what, LocalDate on) {
        return noted(what, on, Optional.empty(), Optional.empty());
    }

    static Stream<Effect> noted(What what, LocalDate on, Optional<LocalDate> until, Optional<Integer> daysInCustody) {
        return Stream.of(new Effect.PersonNoted(new PersonEvent(what, on, until, daysInCustody)));
    }
}
