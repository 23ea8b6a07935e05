package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.PersonEvent;
import org.rogatory.procedure.Situation;

/** The person is back; the days in custody of the other State count towards the sentence, 40(10). */
public record RecordReturn(LocalDate on, Integer daysInCustody) implements ActBody {

    @Override
    public Stream<Effect> effects(Situation s) {
        var event = new PersonEvent(PersonEvent.What.RETURNED, on, Optional.empty(), Optional.of(daysInCustody));
        return Stream.concat(
                Stream.of(new Effect.PersonNoted(event)), Exchanges.settled(s, ObligationCode.RETURN_PERSON));
    }
}
