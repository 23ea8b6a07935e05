package org.rogatory.procedure.act;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ExchangeStatus;
import org.rogatory.procedure.Situation;

/** The answer to a question of the requested State, 40(16): a text, documents or both. */
public record SupplyInformation(@Coded String exchange, Optional<String> text, List<UUID> documents)
        implements ActBody, ActBody.WithDocuments, ActBody.Answering {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Exchanges.answered(exchange, ExchangeStatus.ANSWERED);
    }
}
