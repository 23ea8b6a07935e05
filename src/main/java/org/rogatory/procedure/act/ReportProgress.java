package org.rogatory.procedure.act;

import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** How the work that was agreed on proceeds, 48, 54. */
public record ReportProgress(String text) implements ActBody {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.empty();
    }
}
