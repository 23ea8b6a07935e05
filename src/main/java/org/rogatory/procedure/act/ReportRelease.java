package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.PersonEvent;
import org.rogatory.procedure.Situation;

/** The person is free again, 37(10). */
public record ReportRelease(LocalDate on, String reason) implements ActBody {
    @Override
    public Stream<Effect> effects(Situation s) {
        return PersonEvents.noted(PersonEvent.What.RELEASED, on);
    }
}
