package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Situation;

/** Preservation will not do, or does harm: the requesting State decides by a day whether to go on, 42(7). */
public record ReportPreservationRisk(Risk risk, String text, Due due) implements ActBody {

    /** What is at risk. */
    public enum Risk {
        AVAILABILITY,
        CONFIDENTIALITY,
        PREJUDICE
    }

    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(Exchanges.owed(s, ObligationCode.DECIDE, Side.REQUESTING, awaitedBy()));
    }

    @Override
    public Optional<LocalDate> awaitedBy() {
        return Optional.of(due.on());
    }
}
