package org.rogatory.procedure.act;

import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** The requested State begins to examine the request. */
public record BeginExamination() implements ActBody {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.empty();
    }
}
