package org.rogatory.procedure.act;

import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Effect.ConditionsBound;
import org.rogatory.procedure.Exchange;
import org.rogatory.procedure.ExchangeStatus;
import org.rogatory.procedure.Situation;

/** Accepts information and the restrictions on it, which bind from now on; only now it is read, 40(5). */
public record AcceptInformation() implements ActBody {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Exchanges.restrictions(s).flatMap(AcceptInformation::accepted);
    }

    private static Stream<Effect> accepted(Exchange restrictions) {
        return Stream.concat(
                Exchanges.answered(restrictions.id(), ExchangeStatus.ACCEPTED),
                Stream.of(new ConditionsBound(restrictions.openedByAct(), restrictions.conditions())));
    }
}
