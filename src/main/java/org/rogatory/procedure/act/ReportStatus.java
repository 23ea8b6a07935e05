package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** The answer to a question about the status, 40(26). */
public record ReportStatus(@Coded String obligation, String text, Optional<LocalDate> expectedOn)
        implements ActBody, ActBody.Settling {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(new Effect.ObligationSettled(obligation, false));
    }
}
