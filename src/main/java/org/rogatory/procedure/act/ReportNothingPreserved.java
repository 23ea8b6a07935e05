package org.rogatory.procedure.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** There is nothing to preserve, and why, with what is known of where the data is; no refusal, 42(1)-(2). */
public record ReportNothingPreserved(Why why, Optional<String> text) implements ActBody {

    /** Why there is nothing. */
    public enum Why {
        NOT_FOUND,
        ALREADY_ERASED,
        NOT_IN_TERRITORY
    }

    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(new Effect.RequestEnded(List.of(), Optional.of(why.name())));
    }
}
