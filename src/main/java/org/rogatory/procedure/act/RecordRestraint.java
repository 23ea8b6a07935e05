package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.content.CourtOrder;

/** An item was frozen or seized by an order of the requested State, 50(2). */
public record RecordRestraint(@Coded String item, CourtOrder order, LocalDate on)
        implements ActBody, ActBody.WithDocuments {

    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(new Effect.MeasureRestrained(item));
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
