package org.rogatory.procedure.act;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** Takes postponed measures up again, all of them when it names none, 40(27). */
public record Resume(@Coded List<String> measures) implements ActBody {
    @Override
    public Stream<Effect> effects(Situation s) {
        return s.concernedIds(measures).stream().map(Effect.MeasureOpened::new);
    }
}
