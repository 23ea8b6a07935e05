package org.rogatory.procedure.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.Situation;

/** Declines what nobody has a duty to agree to, with reasons; human rights are the only ground that has a code, 6(2). */
public record Decline(String reasons, List<Refuse.Ground> grounds) implements ActBody {

    @Override
    public Stream<Effect> effects(Situation s) {
        var codes = grounds.stream().map(Refuse.Ground::code).distinct().toList();
        return Stream.concat(
                s.reachable().map(m -> new Effect.MeasureEnded(m.id(), MeasureStatus.REFUSED, codes, Optional.empty())),
                Stream.of(new Effect.RequestEnded(codes, Optional.empty())));
    }
}
