package org.rogatory.procedure.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.Situation;

/** Declines what no State has a duty to agree to: reasons in words; the only code is HUMAN_RIGHTS, 6(2). */
public record Decline(String reasons, List<RefusalGround> grounds) implements ActBody {

    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.concat(
                s.reachable()
                        .map(m -> new Effect.MeasureEnded(m.id(), MeasureStatus.REFUSED, grounds, Optional.empty())),
                Stream.of(new Effect.RequestEnded(grounds, Optional.empty())));
    }
}
