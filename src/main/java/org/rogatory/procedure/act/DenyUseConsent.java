package org.rogatory.procedure.act;

import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ExchangeStatus;
import org.rogatory.procedure.Situation;

/** No consent to the use in another proceeding, 40(19). */
public record DenyUseConsent(@Coded String exchange, String reason) implements ActBody, ActBody.Answering {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Exchanges.answered(exchange, ExchangeStatus.DENIED);
    }
}
