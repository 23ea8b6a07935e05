package org.rogatory.procedure.content;

import static org.rogatory.procedure.content.Mandatory.item;

import java.util.List;
import java.util.Optional;
import org.rogatory.convention.Offence;
import org.rogatory.procedure.act.Coded;
import org.rogatory.procedure.content.OffenceStated.MaximumPenalty;

/**
 * An offence for which a person is sought, 37(1), 37(8).
 *
 * @param relatedTo the offence of the same request to which it is related, as the requesting State sees it, 37(3)
 */
public record ChargeStated(
        @Coded Optional<String> id,
        Optional<Offence> article,
        Optional<Offence> of,
        Optional<Boolean> seriousCrime,
        Optional<String> description,
        Optional<String> law,
        Optional<String> facts,
        Optional<String> placeAndTime,
        Optional<MaximumPenalty> maximumPenalty,
        @Coded Optional<String> relatedTo)
        implements OffenceNamed {

    /** What an arrest can say in a hurry, 37(10). */
    static final List<Mandatory<ChargeStated>> IN_SHORT =
            List.of(item("37(8)", "", "description, law and maximum penalty of the offence", ChargeStated::complete));

    /** What the formal request says besides. */
    static final List<Mandatory<ChargeStated>> IN_FULL = List.of(
            item("37(8)", "/facts", "the facts of the offence", o -> o.facts().isPresent()),
            item(
                    "37(8)",
                    "/placeAndTime",
                    "its place and time",
                    o -> o.placeAndTime().isPresent()));
}
