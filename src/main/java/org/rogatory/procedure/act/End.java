package org.rogatory.procedure.act;

import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** Ends what has run its course, 48, 54, 42(8). */
public record End(Optional<String> reason) implements ActBody {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.empty();
    }
}
