package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** The case went to the authorities that prosecute, which settles what was owed; its outcome may follow, 37(11). */
public record ReportProsecution(
        @Coded String obligation, Stage stage, String authority, LocalDate on, Optional<String> text)
        implements ActBody, ActBody.Settling {

    /** How far the case has come. */
    public enum Stage {
        SUBMITTED_TO_PROSECUTION,
        OUTCOME
    }

    @Override
    public Stream<Effect> effects(Situation s) {
        return stage == Stage.SUBMITTED_TO_PROSECUTION
                ? Stream.of(new Effect.ObligationSettled(obligation, false))
                : Stream.empty();
    }
}
