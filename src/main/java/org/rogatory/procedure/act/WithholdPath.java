package org.rogatory.procedure.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** Withholds the traffic data that would show the path, 43(2). */
public record WithholdPath(@AtLeastOne List<Ground> grounds) implements ActBody, ActBody.Refusing {

    /** A ground with its reasons. */
    public record Ground(RefusalGround code, Optional<String> reasons) {
        private Refuse.Ground asOfARefusal() {
            return new Refuse.Ground(code, reasons, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.empty();
    }

    @Override
    public List<Refused> refused() {
        var all = grounds.stream().map(Ground::asOfARefusal).toList();
        return List.of(new Refused("", all, Optional.empty(), List.of()));
    }

    /** 43(2), not 40(21), is the power: nothing is consulted on. */
    @Override
    public Optional<String> consultationNotAppropriate() {
        return Optional.empty();
    }

    @Override
    public Optional<String> reasonsForbiddenBy() {
        return Optional.empty();
    }
}
