package org.rogatory.procedure.act;

import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ExchangeStatus;
import org.rogatory.procedure.Situation;

/** The period of preservation stays as it is, 42(9). */
public record DeclineExtension(@Coded String exchange, String reason) implements ActBody, ActBody.Answering {

    @Override
    public Stream<Effect> effects(Situation s) {
        return Exchanges.answered(exchange, ExchangeStatus.DECLINED);
    }
}
