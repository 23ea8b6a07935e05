package org.rogatory.procedure.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.Situation;

/** Refuses measures, all that are not settled when it names none, 40(21)-(25). */
public record Refuse(
        @AtLeastOne List<Ground> grounds, @Coded List<String> measures, Optional<String> whyNoCondition)
        implements ActBody, ActBody.Reasoned {

    /** A ground with its reasons; the law, the freedom (6(2)) or the treaty's provision where the ground needs it. */
    public record Ground(
            RefusalGround code,
            String reasons,
            Optional<String> law,
            Optional<String> freedom,
            Optional<String> provision) {}

    @Override
    public Stream<Effect> effects(Situation s) {
        var codes = grounds.stream().map(Ground::code).distinct().toList();
        return s.step().reaches().isEmpty()
                ? Stream.of(new Effect.RequestEnded(codes, Optional.empty()))
                : s.concernedIds(measures).stream().map(m -> refused(m, codes));
    }

    @Override
    public Stream<Said> reasonsSaid() {
        return IntStream.range(0, grounds.size())
                .mapToObj(i ->
                        new Said("/grounds/" + i + "/reasons", grounds.get(i).reasons()));
    }

    private static Effect refused(String measure, List<RefusalGround> codes) {
        return new Effect.MeasureEnded(measure, MeasureStatus.REFUSED, codes, Optional.empty());
    }
}
