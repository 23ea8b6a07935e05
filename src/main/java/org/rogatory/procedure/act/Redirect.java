package org.rogatory.procedure.act;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** Passes the request to another authority of the same State, 40(12). */
public record Redirect(UUID authority, String reason) implements ActBody {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(new Effect.TermsChanged(
                Optional.empty(), Optional.empty(), Optional.of(authority), Optional.empty(), Optional.empty()));
    }
}
