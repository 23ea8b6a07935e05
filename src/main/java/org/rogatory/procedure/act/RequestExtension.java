package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.Topic;

/** Asks for a later end of the period, before it ends, 42(9). */
public record RequestExtension(LocalDate until, String reason) implements ActBody, ActBody.Extending {

    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(Exchanges.asked(s, Topic.EXTENSION, List.of(), Optional.empty()));
    }
}
