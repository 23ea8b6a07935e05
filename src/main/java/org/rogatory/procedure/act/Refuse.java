package org.rogatory.procedure.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.Situation;

/**
 * Refuses measures, all that are not settled when it names none, 40(21)-(25); in a kind without measures the request,
 * 37(15)-(18).
 *
 * @param consultationNotAppropriate why the other State was not consulted before, 37(17)
 * @param reasonsForbiddenBy the law that forbids giving the reasons, 37(18)
 */
public record Refuse(
        @AtLeastOne List<Ground> grounds,
        @Coded List<String> measures,
        Optional<String> consultationNotAppropriate,
        Optional<String> reasonsForbiddenBy,
        Optional<String> whyNoCondition)
        implements ActBody, ActBody.Refusing {

    /** A ground with its reasons; the law, the freedom (6(2)) or the treaty's provision where the ground needs it. */
    public record Ground(
            RefusalGround code,
            Optional<String> reasons,
            Optional<String> law,
            Optional<String> freedom,
            Optional<String> provision) {}

    @Override
    public Stream<Effect> effects(Situation s) {
        var codes = grounds.stream().map(Ground::code).distinct().toList();
        return s.asAWhole()
                ? Stream.of(new Effect.RequestEnded(codes, Optional.empty()))
                : s.concernedIds(measures).stream()
                        .map(m -> new Effect.MeasureEnded(m, MeasureStatus.REFUSED, codes, Optional.empty()));
    }

    @Override
    public List<Refused> refused() {
        return List.of(new Refused("", grounds, Optional.empty(), measures));
    }
}
