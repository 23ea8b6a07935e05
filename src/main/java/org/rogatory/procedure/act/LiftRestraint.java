package org.rogatory.procedure.act;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.content.CourtOrder;

/** A restraint is lifted, after the requesting State was heard or with the reason why it was not, 50(8). */
public record LiftRestraint(@Coded String item, Optional<CourtOrder> order, Optional<String> whyNotHeard)
        implements ActBody, ActBody.WithDocuments {

    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(new Effect.MeasureEnded(item, MeasureStatus.LIFTED, List.of(), Optional.empty()));
    }

    @Override
    public List<String> measures() {
        return List.of(item);
    }

    @Override
    public List<UUID> documents() {
        return order.flatMap(CourtOrder::documentId).stream().toList();
    }
}
