package org.rogatory.procedure.act;

import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ExchangeStatus;
import org.rogatory.procedure.Situation;

/** Declines proposed conditions; for what they covered this counts as a consultation on REFUSAL held, 40(28). */
public record DeclineConditions(@Coded String exchange, String reason) implements ActBody, ActBody.Answering {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Exchanges.answered(exchange, ExchangeStatus.DECLINED);
    }
}
