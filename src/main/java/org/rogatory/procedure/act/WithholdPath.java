package org.rogatory.procedure.act;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** Withholds the traffic data that would show the path, 43(2). */
public record WithholdPath(@AtLeastOne List<Ground> grounds) implements ActBody, ActBody.Reasoned {

    /** A ground with its reasons. */
    public record Ground(RefusalGround code, String reasons) {}

    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.empty();
    }

    @Override
    public Stream<Said> reasonsSaid() {
        return IntStream.range(0, grounds.size())
                .mapToObj(i ->
                        new Said("/grounds/" + i + "/reasons", grounds.get(i).reasons()));
    }
}
