package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.Topic;

/** A restraint is to be lifted: the requesting State may say by a day why it should stay, 50(8). */
public record AnnounceLifting(@Coded String item, String reason, Due due) implements ActBody {

    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(Exchanges.asked(s, Topic.LIFTING, measures(), awaitedBy()));
    }

    @Override
    public List<String> measures() {
        return List.of(item);
    }

    @Override
    public Optional<LocalDate> awaitedBy() {
        return Optional.of(due.on());
    }
}
