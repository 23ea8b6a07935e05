package org.rogatory.procedure.act;

import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Situation;

/** A question about the status, 40(26). */
public record AskStatus(Optional<String> text) implements ActBody {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(Exchanges.owed(s, ObligationCode.REPORT_STATUS, Side.REQUESTED, Optional.empty()));
    }
}
