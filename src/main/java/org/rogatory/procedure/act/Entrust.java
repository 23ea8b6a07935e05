package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Situation;

/** Entrusts execution of measures to a competent authority of the same State, by a day, 40(12). */
public record Entrust(UUID authority, @Coded List<String> measures, Due due, Optional<String> instructions)
        implements ActBody {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(new Effect.ObligationOpened(
                s.nextObligation(ObligationCode.EXECUTE),
                ObligationCode.EXECUTE,
                Side.REQUESTED,
                awaitedBy(),
                s.concernedIds(measures),
                Optional.of(authority)));
    }

    @Override
    public Optional<LocalDate> awaitedBy() {
        return Optional.of(due.on());
    }
}
