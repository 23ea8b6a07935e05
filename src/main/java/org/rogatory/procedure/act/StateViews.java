package org.rogatory.procedure.act;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ExchangeStatus;
import org.rogatory.procedure.Situation;

/** Views in a consultation that the other State opened, 40(28). */
public record StateViews(@Coded String exchange, String text, List<UUID> documents)
        implements ActBody, ActBody.WithDocuments, ActBody.Answering {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Exchanges.answered(exchange, ExchangeStatus.VIEWS_STATED);
    }
}
