package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Attendance;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.PersonEvent;
import org.rogatory.procedure.Situation;

/** Custody is no longer required, 40(10): the person is free where the person is, with safe conduct, 40(29). */
public record EndCustody(LocalDate on) implements ActBody {

    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(
                        PersonEvents.noted(PersonEvent.What.RELEASED, on),
                        Stream.of(new Effect.AttendanceNoted(Attendance.ended(on, Optional.empty()))),
                        Exchanges.settled(s, ObligationCode.RETURN_PERSON))
                .flatMap(effects -> effects);
    }
}
