package org.rogatory.procedure.act;

import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** The competent authorities of the requested State begin to examine what is asked for. */
public record BeginExamination() implements ActBody {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.empty();
    }
}
