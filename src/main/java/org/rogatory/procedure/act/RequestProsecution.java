package org.rogatory.procedure.act;

import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Situation;

/** Asks that a national who was not extradited be prosecuted, 37(11). */
public record RequestProsecution(Optional<String> text) implements ActBody {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(Exchanges.owed(s, ObligationCode.PROSECUTE, Side.REQUESTED, Optional.empty()));
    }
}
