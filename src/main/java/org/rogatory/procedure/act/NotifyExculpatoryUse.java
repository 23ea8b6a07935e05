package org.rogatory.procedure.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** Notice of use that clears a person: before it, or without delay with the reason why not before, 40(19). */
public record NotifyExculpatoryUse(
        @AtLeastOne List<Integer> deliveries, Boolean before, Optional<String> whyNotBefore, String proceeding)
        implements ActBody, ActBody.AboutDeliveries {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.empty();
    }
}
