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

    /**
     * Either, then the other: naming the terms that the other side named concludes; other terms take the place of those
     * that were named last.
     */
    static Stream<Effect> termsNamed(Situation s, ActBody.NamingTerms body, List<String> measures) {
        var open = s.file().latestTerms().filter(Exchange::open);
        if (concludes(s, body)) {
            return answered(open.orElseThrow().id(), ExchangeStatus.ACCEPTED);
        }
        return Stream.concat(
                open.stream().map(x -> new ExchangeAnswered(x.id(), ExchangeStatus.DECLINED)),
                Stream.of(asked(s, Topic.TERMS, measures, Optional.empty())));
    }

    /** Whether these terms are the ones that the other side has named last. */
    static boolean concludes(Situation s, ActBody.NamingTerms body) {
        return s.file()
                .latestTerms()
                .filter(Exchange::open)
                .filter(x -> concludes(s, x, body))
                .isPresent();
    }

    private static boolean concludes(Situation s, Exchange named, ActBody.NamingTerms body) {
        return named.openedBy() != s.side()
                && s.facts()
                        .body(named.openedByAct())
                        .filter(earlier -> earlier instanceof ActBody.NamingTerms terms
                                && terms.terms().equals(body.terms()))
                        .isPresent();
    }

    static Stream<Effect> answered(String exchange, ExchangeStatus as) {
        return Stream.of(new ExchangeAnswered(exchange, as));
    }

    static Effect owed(Situation s, ObligationCode code, Side by, Optional<LocalDate> due) {
        return new ObligationOpened(s.nextObligation(), code, by, due, List.of(), Optional.empty());
    }

    static Stream<Effect> settled(Situation s, ObligationCode code) {
        return s.file().open(code).map(o -> new ObligationSettled(o.id(), false));
    }
}
