package org.rogatory.procedure.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Effect.ExchangeAnswered;
import org.rogatory.procedure.Exchange;
import org.rogatory.procedure.ExchangeStatus;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.Topic;

/** Either, then the other: the first names terms; the other the same ones, and they stand, or others in their place. */
final class TermsNamed {
    private TermsNamed() {}

    static Stream<Effect> by(Situation s, ActBody terms) {
        var open = s.file().latestTerms().filter(Exchange::open);
        return open.filter(x -> isTheOthers(s, x) && areTheSame(s, x, terms))
                .map(x -> Exchanges.answered(x.id(), ExchangeStatus.ACCEPTED))
                .orElseGet(() -> Stream.concat(open.stream().map(x -> replaced(s, x)), Stream.of(named(s))));
    }

    private static boolean isTheOthers(Situation s, Exchange exchange) {
        return exchange.openedBy() != s.side();
    }

    /** Terms whose content was erased are nobody's any more. */
    private static boolean areTheSame(Situation s, Exchange exchange, ActBody terms) {
        return s.facts().body(exchange.openedByAct()).equals(Optional.of(terms));
    }

    private static Effect replaced(Situation s, Exchange exchange) {
        return new ExchangeAnswered(
                exchange.id(), isTheOthers(s, exchange) ? ExchangeStatus.DECLINED : ExchangeStatus.LAPSED);
    }

    private static Effect named(Situation s) {
        return Exchanges.asked(s, Topic.TERMS, List.of(), Optional.empty());
    }
}
