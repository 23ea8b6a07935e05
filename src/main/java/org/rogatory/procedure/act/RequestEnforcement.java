package org.rogatory.procedure.act;

import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Situation;

/** Asks that the sentence of a national who was not extradited, or its remainder, be enforced, 37(13). */
public record RequestEnforcement(String remainder, Optional<String> text) implements ActBody {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(Exchanges.owed(s, ObligationCode.CONSIDER_ENFORCEMENT, Side.REQUESTED, Optional.empty()));
    }
}
