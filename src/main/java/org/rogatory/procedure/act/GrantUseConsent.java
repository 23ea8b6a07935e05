package org.rogatory.procedure.act;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ExchangeStatus;
import org.rogatory.procedure.Situation;

/** Consent to the use in another proceeding, with conditions if any, 40(19). */
public record GrantUseConsent(@Coded String exchange, List<ConditionSought> conditions)
        implements ActBody, ActBody.Answering {
    @Override
    public Stream<Effect> effects(Situation s) {
        var granted = Exchanges.answered(exchange, ExchangeStatus.GRANTED);
        var terms = conditions.stream().map(c -> c.terms(s)).toList();
        return terms.isEmpty()
                ? granted
                : Stream.concat(granted, Stream.of(new Effect.ConditionsBound(s.number(), terms)));
    }

    @Override
    public List<String> measures() {
        return conditions.stream()
                .flatMap(c -> c.measures().stream())
                .distinct()
                .toList();
    }
}
