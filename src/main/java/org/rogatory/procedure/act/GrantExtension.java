package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ExchangeStatus;
import org.rogatory.procedure.Situation;

/** Data is preserved until that day instead, 42(9); the request for it is then due by that day. */
public record GrantExtension(@Coded String exchange, LocalDate until)
        implements ActBody, ActBody.Answering, ActBody.Extending {

    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(
                        Exchanges.answered(exchange, ExchangeStatus.GRANTED),
                        Stream.<Effect>of(new Effect.PeriodSet(until)),
                        Preserving.followUpDueAnew(s, until))
                .flatMap(effects -> effects);
    }
}
