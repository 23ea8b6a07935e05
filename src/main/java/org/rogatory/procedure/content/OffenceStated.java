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
    public static final List<Mandatory<OffenceStated>> ITEMS = List.of(Mandatory.item(
            "40(15)(c)", "", "description, law and maximum penalty of the offence", OffenceStated::complete));

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
