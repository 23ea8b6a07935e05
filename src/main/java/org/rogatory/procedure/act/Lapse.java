package org.rogatory.procedure.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Effect.MeasureEnded;
import org.rogatory.procedure.Effect.RequestEnded;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.Situation;

/** The requesting State owes an answer or a decision and has fallen silent: counts as withdrawn, 40(26). */
public record Lapse(
        @Coded Optional<String> obligation, @Coded Optional<String> exchange, String reason) implements ActBody {
    /** How a measure ended that nobody spoke for any more. */
    public static final String SILENCE = "SILENCE";

    @Override
    public Stream<Effect> effects(Situation s) {
        return s.asAWhole()
                ? Stream.of(new RequestEnded(List.of(), Optional.of(SILENCE)))
                : s.reachable()
                        .map(m -> new MeasureEnded(m.id(), MeasureStatus.WITHDRAWN, List.of(), Optional.of(SILENCE)));
    }
}
