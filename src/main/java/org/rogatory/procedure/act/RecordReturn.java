package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.PersonEvent;
import org.rogatory.procedure.Situation;

/** The person is back in the State to which the return was owed; the days in custody count, 37(12), 40(10). */
public record RecordReturn(LocalDate on, Integer daysInCustody) implements ActBody {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.concat(
                PersonEvents.noted(PersonEvent.What.RETURNED, on, Optional.empty(), Optional.of(daysInCustody)),
                Exchanges.settled(s, ObligationCode.RETURN_PERSON));
    }
}
