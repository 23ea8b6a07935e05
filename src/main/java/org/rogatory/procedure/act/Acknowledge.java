package org.rogatory.procedure.act;

import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.Regime;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Situation;

/** Receipt, with the requested State's own reference; may change the regime, naming the treaty, 40(7). */
public record Acknowledge(@Coded(Coded.REFERENCE) String ownReference, Optional<RegimeNamed> regime)
        implements ActBody {

    /** The regime of 40(7); under TREATY the treaty's name. */
    public record RegimeNamed(Regime type, Optional<String> name) {}

    @Override
    public Stream<Effect> effects(Situation s) {
        var receipt = new Effect.TermsChanged(
                Optional.of(ownReference),
                regime.map(RegimeNamed::type),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Stream.concat(Stream.of(receipt), parallelProceedings(s));
    }

    /** 22(5): who holds requests of two States about one person or account considers to bring them together. */
    private static Stream<Effect> parallelProceedings(Situation s) {
        var code = ObligationCode.CONSIDER_CONSULTATION;
        boolean found = s.facts().sameSubjectElsewhere()
                && !s.actor().onPaper()
                && !s.file().owes(code);
        return found ? Stream.of(Exchanges.owed(s, code, Side.REQUESTED, Optional.empty())) : Stream.empty();
    }
}
