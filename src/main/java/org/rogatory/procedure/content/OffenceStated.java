package org.rogatory.procedure.content;

import java.util.List;
import java.util.Optional;
import org.rogatory.convention.Offence;

/**
 * An offence: of articles 7 to 17, participation or attempt (19, {@code of} another), or another serious crime, 2(h).
 *
 * @param law where the requesting State's law makes it an offence
 */
public record OffenceStated(
        Optional<Offence> article,
        Optional<Offence> of,
        Optional<Boolean> seriousCrime,
        Optional<String> description,
        Optional<String> law,
        Optional<MaximumPenalty> maximumPenalty) {

    /** 40(15)(c) with 2(h). */
    public static final List<Mandatory<OffenceStated>> ITEMS = items("40(15)(c)");

    private static final int SERIOUS_FROM_YEARS = 4;

    /** What is said of each offence, where this place of the Convention demands it. */
    public static List<Mandatory<OffenceStated>> items(String article) {
        return List.of(Mandatory.item(
                article, "", "description, law and maximum penalty of the offence", OffenceStated::complete));
    }

    /** The heaviest deprivation of liberty that the law allows: years, or life. */
    public record MaximumPenalty(Optional<Integer> years, Optional<Boolean> life) {
        boolean named() {
            return years.isPresent() || forLife();
        }

        boolean forLife() {
            return life.orElse(false);
        }
    }

    /** An offence of articles 7 to 17, or participation in one, 19. */
    public boolean ofTheConvention() {
        return established(article)
                || article.filter(Offence.PARTICIPATION_OR_ATTEMPT::equals).isPresent() && established(of);
    }

    /** 2(h): a maximum of at least four years, or a heavier penalty, by the requesting State's law. */
    public boolean serious() {
        return maximumPenalty
                .filter(p -> p.forLife()
                        || p.years().filter(y -> y >= SERIOUS_FROM_YEARS).isPresent())
                .isPresent();
    }

    /** Description, law and maximum penalty are all there. */
    public boolean complete() {
        return description.isPresent()
                && law.isPresent()
                && maximumPenalty.filter(MaximumPenalty::named).isPresent();
    }

    private static boolean established(Optional<Offence> offence) {
        return offence.filter(Offence::establishedByTheConvention).isPresent();
    }
}
