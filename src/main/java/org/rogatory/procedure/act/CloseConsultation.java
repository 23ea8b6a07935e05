package org.rogatory.procedure.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.Article;
import org.rogatory.procedure.ConditionTerms;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Exchange;
import org.rogatory.procedure.ExchangeStatus;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.Topic;

/** Closes an own consultation; it was held when the views were stated or the day for them has passed, 40(28). */
public record CloseConsultation(@Coded String exchange, Optional<String> outcome)
        implements ActBody, ActBody.Answering {

    @Override
    public Stream<Effect> effects(Situation s) {
        var consultation = s.file().exchange(exchange).orElseThrow();
        boolean stated = consultation.status() == ExchangeStatus.VIEWS_STATED;
        boolean held = stated || consultation.overdue(s.today());
        var closed = Exchanges.answered(exchange, held ? ExchangeStatus.HELD : ExchangeStatus.CLOSED);
        return stated ? Stream.concat(closed, agreedCosts(s, consultation)) : closed;
    }

    /** 40(30): what was agreed on costs becomes an accepted condition. */
    private Stream<Effect> agreedCosts(Situation s, Exchange consultation) {
        if (consultation.topic() != Topic.COSTS || outcome.isEmpty()) {
            return Stream.empty();
        }
        var terms = new ConditionTerms(Optional.of(Article.of("40(30)")), consultation.measures());
        return Stream.of(new Effect.ConditionsBound(s.number(), List.of(terms)));
    }
}
