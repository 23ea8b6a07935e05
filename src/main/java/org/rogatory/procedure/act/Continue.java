package org.rogatory.procedure.act;

import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** The request that follows was received: the data stays preserved until it is decided, 42(8). */
public record Continue() implements ActBody {

    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.empty();
    }
}
