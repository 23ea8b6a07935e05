package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Days;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Facts.StateProfile;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.PersonEvent;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Situation;

/** The person was found and secured: the formal request is due so many days later as the State has declared, 37(10). */
public record ReportArrest(LocalDate on, Secured measure, Optional<String> place) implements ActBody {

    /** By custody, or by other measures that ensure presence. */
    public enum Secured {
        CUSTODY,
        OTHER_MEASURES
    }

    @Override
    public Stream<Effect> effects(Situation s) {
        var due = s.requestedState().flatMap(StateProfile::formalRequestDays).map(days -> Days.lastOf(on, days));
        return Stream.of(
                        PersonEvents.noted(PersonEvent.What.ARRESTED, on),
                        measure == Secured.CUSTODY
                                ? PersonEvents.noted(PersonEvent.What.IN_CUSTODY, on)
                                : Stream.<Effect>empty(),
                        Stream.of(Exchanges.owed(s, ObligationCode.SEND_FORMAL_REQUEST, Side.REQUESTING, due)))
                .flatMap(effects -> effects);
    }
}
