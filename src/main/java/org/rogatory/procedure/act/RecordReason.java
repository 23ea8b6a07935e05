package org.rogatory.procedure.act;

import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** The reason why a consultation that 22(5) suggests is not opened. */
public record RecordReason(@Coded String obligation, String reason) implements ActBody, ActBody.Settling {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(new Effect.ObligationSettled(obligation, false));
    }
}
