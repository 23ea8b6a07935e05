package org.rogatory.procedure.act;

import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** What was decided about the enforcement of the sentence, 37(13). */
public record ReportEnforcement(@Coded String obligation, String decision, Optional<String> text)
        implements ActBody, ActBody.Settling {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(new Effect.ObligationSettled(obligation, false));
    }
}
