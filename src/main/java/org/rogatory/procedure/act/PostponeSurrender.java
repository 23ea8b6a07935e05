package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.PersonEvent;
import org.rogatory.procedure.Situation;

/** The surrender waits, on a domestic ground that the law names, until a new day if there is one, 37(8). */
public record PostponeSurrender(String ground, String law, Optional<LocalDate> newDate) implements ActBody {
    @Override
    public Stream<Effect> effects(Situation s) {
        return PersonEvents.noted(PersonEvent.What.SURRENDER_POSTPONED, s.today(), newDate, Optional.empty());
    }

    @Override
    public Optional<LocalDate> awaitedBy() {
        return newDate;
    }

    @Override
    public String awaitedAt() {
        return "/newDate";
    }
}
