package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.act.AgreeDisposal.Recipient;

/** What was agreed is done: which property went to whom, when, 52. */
public record ReturnProperty(@AtLeastOne List<Returned> items) implements ActBody {

    /** What of one item went to one recipient, in the currency of its value. */
    public record Returned(
            @Coded String item,
            Recipient to,
            @Coded(Coded.AMOUNT) String amount,
            LocalDate on) {}

    @Override
    public Stream<Effect> effects(Situation s) {
        return s.reachable()
                .map(m -> new Effect.MeasureEnded(m.id(), MeasureStatus.EXECUTED, List.of(), Optional.empty()));
    }

    @Override
    public List<String> measures() {
        return items.stream().map(Returned::item).distinct().toList();
    }
}
