package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.PersonEvent;
import org.rogatory.procedure.Situation;

/** The person is in custody for the purposes of extradition, since a day, 37(10). */
public record ReportCustody(LocalDate since, String place) implements ActBody {
    @Override
    public Stream<Effect> effects(Situation s) {
        return PersonEvents.noted(PersonEvent.What.IN_CUSTODY, since);
    }
}
