package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Situation;

/** Confidentiality cannot be kept: the requesting State decides by a day whether to go on, 40(20). */
public record ReportConfidentialityLimit(String text, Due due) implements ActBody {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(Exchanges.owed(s, ObligationCode.DECIDE, Side.REQUESTING, awaitedBy()));
    }

    @Override
    public Optional<LocalDate> awaitedBy() {
        return Optional.of(due.on());
    }
}
