package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.content.CourtOrder;
import org.rogatory.procedure.content.Money;

/** An item was confiscated by an order that the requested State gave or enforced, 50(1). */
public record RecordConfiscation(@Coded String item, CourtOrder order, LocalDate on, Money value)
        implements ActBody, ActBody.WithDocuments {

    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(new Effect.MeasureEnded(item, MeasureStatus.CONFISCATED, List.of(), Optional.empty()));
    }

    @Override
    public List<String> measures() {
        return List.of(item);
    }

    @Override
    public List<UUID> documents() {
        return order.documentId().stream().toList();
    }
}
