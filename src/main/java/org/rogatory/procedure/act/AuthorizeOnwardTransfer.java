package org.rogatory.procedure.act;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ExchangeStatus;
import org.rogatory.procedure.Situation;

/** The written authorization of an onward transfer, 36(3). */
public record AuthorizeOnwardTransfer(@Coded String exchange, List<UUID> documents)
        implements ActBody, ActBody.WithDocuments, ActBody.Answering {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Exchanges.answered(exchange, ExchangeStatus.GRANTED);
    }
}
