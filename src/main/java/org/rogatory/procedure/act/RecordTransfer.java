package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.PersonEvent;
import org.rogatory.procedure.Situation;

/** The person is handed over; who testifies is to be returned by the day agreed, 40(9)-(10). */
public record RecordTransfer(String place, LocalDate on) implements ActBody {

    @Override
    public Stream<Effect> effects(Situation s) {
        var until = s.file().lastOf(PersonEvent.What.TRANSFER_AGREED).flatMap(PersonEvent::until);
        return Stream.concat(
                PersonEvents.noted(PersonEvent.What.TRANSFERRED, on, until, Optional.empty()),
                s.kind() == Kind.TRANSFER_OF_DETAINED_PERSON ? Stream.of(toBeReturned(s, until)) : Stream.empty());
    }

    private static Effect toBeReturned(Situation s, Optional<LocalDate> until) {
        return Exchanges.owed(s, ObligationCode.RETURN_PERSON, s.side().other(), until);
    }
}
