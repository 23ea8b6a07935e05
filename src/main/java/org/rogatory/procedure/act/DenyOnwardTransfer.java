package org.rogatory.procedure.act;

import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ExchangeStatus;
import org.rogatory.procedure.Situation;

/** No authorization of the onward transfer, 36(3). */
public record DenyOnwardTransfer(@Coded String exchange, String reason) implements ActBody, ActBody.Answering {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Exchanges.answered(exchange, ExchangeStatus.DENIED);
    }
}
