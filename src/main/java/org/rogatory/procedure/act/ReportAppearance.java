package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Attendance;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** The arrival of a person who came by consent, 40(29). */
public record ReportAppearance(String person, LocalDate on) implements ActBody {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(new Effect.AttendanceNoted(new Attendance(on, Optional.empty())));
    }
}
