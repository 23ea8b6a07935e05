package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.Topic;

/** A question that execution needs or that helps it, 40(16). */
public record RequestInformation(String text, Optional<Due> due) implements ActBody {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(Exchanges.asked(s, Topic.INFORMATION, List.of(), awaitedBy()));
    }

    @Override
    public Optional<LocalDate> awaitedBy() {
        return due.map(Due::on);
    }
}
