package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.PersonEvent;
import org.rogatory.procedure.Situation;

/** Where and on which day the person is handed over. */
public record ArrangeSurrender(String place, LocalDate on) implements ActBody {
    @Override
    public Stream<Effect> effects(Situation s) {
        return PersonEvents.noted(PersonEvent.What.SURRENDER_ARRANGED, on);
    }

    @Override
    public Optional<LocalDate> awaitedBy() {
        return Optional.of(on);
    }

    @Override
    public String awaitedAt() {
        return "/on";
    }
}
