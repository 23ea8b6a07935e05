package org.rogatory.procedure.act;

import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** The requested State begins to examine what is asked for, 37, 39, 52. */
public record BeginExamination() implements ActBody {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.empty();
    }
}
