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
        Optional<MaximumPenalty> maximumPenalty)
        implements OffenceNamed {

    /** 40(15)(c) with 2(h). */
    public static final List<Mandatory<OffenceStated>> ITEMS = items("40(15)(c)");

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
}
