package org.rogatory.procedure.content;

import java.util.Optional;
import org.rogatory.convention.Offence;
import org.rogatory.procedure.content.OffenceStated.MaximumPenalty;

/** An offence that a request names: what rules ask of it, however much the kind makes it say. */
public interface OffenceNamed {
    int SERIOUS_FROM_YEARS = 4;

    Optional<Offence> article();

    /** With article 19: the offence in which one participates, or which one attempts. */
    Optional<Offence> of();

    Optional<Boolean> seriousCrime();

    Optional<String> description();

    /** Where the requesting State's law makes it an offence. */
    Optional<String> law();

    Optional<MaximumPenalty> maximumPenalty();

    /** An offence of articles 7 to 17, or participation in one, 19. */
    default boolean ofTheConvention() {
        return established(article())
                || article().filter(Offence.PARTICIPATION_OR_ATTEMPT::equals).isPresent() && established(of());
    }

    /** 2(h): a maximum of at least four years, or a heavier penalty, by the requesting State's law. */
    default boolean serious() {
        return maximumPenalty()
                .filter(p -> p.forLife()
                        || p.years().filter(y -> y >= SERIOUS_FROM_YEARS).isPresent())
                .isPresent();
    }

    /** Description, law and maximum penalty are all there. */
    default boolean complete() {
        return description().isPresent()
                && law().isPresent()
                && maximumPenalty().filter(MaximumPenalty::named).isPresent();
    }

    private static boolean established(Optional<Offence> offence) {
        return offence.filter(Offence::establishedByTheConvention).isPresent();
    }
}
