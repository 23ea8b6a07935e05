package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.PersonEvent;
import org.rogatory.procedure.Situation;

/** The person goes free; once the time for the formal request has passed no reason is needed, 37(10). */
public record Release(LocalDate on, Optional<String> reason) implements ActBody {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.concat(
                PersonEvents.noted(PersonEvent.What.RELEASED, on),
                Exchanges.settled(s, ObligationCode.SEND_FORMAL_REQUEST));
    }
}
