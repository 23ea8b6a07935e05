package org.rogatory.procedure.act;

import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.Regime;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** Receipt, with the requested State's own reference; may change the regime, naming the treaty, 40(7). */
public record Acknowledge(@Coded(Coded.REFERENCE) String ownReference, Optional<RegimeNamed> regime)
        implements ActBody {

    /** The regime of 40(7); under TREATY the treaty's name. */
    public record RegimeNamed(Regime type, Optional<String> name) {}

    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(new Effect.TermsChanged(
                Optional.of(ownReference),
                regime.map(RegimeNamed::type),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }
}
