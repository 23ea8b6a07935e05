package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.ConditionTerms;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Effect.ExchangeAnswered;
import org.rogatory.procedure.Effect.ExchangeOpened;
import org.rogatory.procedure.Effect.ObligationOpened;
import org.rogatory.procedure.Effect.ObligationSettled;
import org.rogatory.procedure.Exchange;
import org.rogatory.procedure.ExchangeStatus;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.Topic;

/** The effects that many acts have in common: asking, answering, owing, settling. */
final class Exchanges {
    private Exchanges() {}

    static Effect asked(Situation s, Topic topic, List<String> measures, Optional<LocalDate> due) {
        return new ExchangeOpened(s.nextExchange(), topic, measures, due, List.of(), List.of(), List.of());
    }

    static Effect askedAbout(Situation s, Topic topic, List<Integer> deliveries) {
        return new ExchangeOpened(
                s.nextExchange(), topic, List.of(), Optional.empty(), List.of(), deliveries, List.of());
    }

    static Effect proposed(Situation s, List<String> measures, LocalDate due, List<ConditionTerms> conditions) {
        return new ExchangeOpened(
                s.nextExchange(),
                Topic.PROPOSED_CONDITIONS,
                measures,
                Optional.of(due),
                List.of(),
                List.of(),
                conditions);
    }

    static Effect restricted(Situation s, List<ConditionTerms> restrictions) {
        return new ExchangeOpened(
                s.nextExchange(), Topic.RESTRICTIONS, List.of(), Optional.empty(), List.of(), List.of(), restrictions);
    }

    static Stream<Exchange> restrictions(Situation s) {
        return s.file().exchanges().stream().filter(x -> x.topic() == Topic.RESTRICTIONS && x.open());
    }

    static Stream<Effect> answered(String exchange, ExchangeStatus as) {
        return Stream.of(new ExchangeAnswered(exchange, as));
    }

    static Effect owed(Situation s, ObligationCode code, Side by, Optional<LocalDate> due) {
        return new ObligationOpened(s.nextObligation(code), code, by, due, List.of(), Optional.empty());
    }

    static Stream<Effect> settled(Situation s, ObligationCode code) {
        return s.file().open(code).map(o -> new ObligationSettled(o.id(), false));
    }
}
