package org.rogatory.procedure.act;

import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ExchangeStatus;
import org.rogatory.procedure.Situation;

/** Accepts proposed conditions: they bind from now on, 40(28). */
public record AcceptConditions(@Coded String exchange) implements ActBody, ActBody.Answering {
    @Override
    public Stream<Effect> effects(Situation s) {
        var proposal = s.file().exchange(exchange).orElseThrow();
        return Stream.concat(
                Exchanges.answered(exchange, ExchangeStatus.ACCEPTED),
                Stream.of(new Effect.ConditionsBound(proposal.openedByAct(), proposal.conditions())));
    }
}
