package org.rogatory.procedure.act;

import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** Refers to the authority that can help: a draft of that kind is opened in the requesting State, 41(4). */
public record Refer(Kind kind, Optional<String> text) implements ActBody {

    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(new Effect.DraftOpened(kind));
    }
}
