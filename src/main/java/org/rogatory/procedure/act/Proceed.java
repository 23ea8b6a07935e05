package org.rogatory.procedure.act;

import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Situation;

/** The requesting State's decision to go on, 40(20). */
public record Proceed() implements ActBody {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Exchanges.settled(s, ObligationCode.DECIDE);
    }
}
