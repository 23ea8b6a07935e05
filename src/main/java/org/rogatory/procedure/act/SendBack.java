package org.rogatory.procedure.act;

import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ExchangeStatus;
import org.rogatory.procedure.Situation;

/** Sends information back unread, whose restrictions cannot be honoured or which is not wanted, 40(5). */
public record SendBack(String reason) implements ActBody {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Exchanges.restrictions(s).flatMap(x -> Exchanges.answered(x.id(), ExchangeStatus.DECLINED));
    }
}
