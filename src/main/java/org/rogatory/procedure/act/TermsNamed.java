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

    /** @param measures the items that the terms are about */
    static Stream<Effect> by(Situation s, ActBody.NamingTerms body, List<String> measures) {
        var open = s.file().latestTerms().filter(Exchange::open);
        return concludes(s, body)
                ? Exchanges.answered(open.orElseThrow().id(), ExchangeStatus.ACCEPTED)
                : Stream.concat(
                        open.stream().map(x -> replaced(s, x)),
                        Stream.of(Exchanges.asked(s, Topic.TERMS, measures, Optional.empty())));
    }

    /** Whether these terms are the ones that the other side has named last. */
    static boolean concludes(Situation s, ActBody.NamingTerms body) {
        return s.file()
                .latestTerms()
                .filter(Exchange::open)
                .filter(x -> isTheOthers(s, x) && areTheSame(s, x, body))
                .isPresent();
    }

    private static boolean isTheOthers(Situation s, Exchange exchange) {
        return exchange.openedBy() != s.side();
    }

    /** Terms whose content was erased are nobody's any more. */
    private static boolean areTheSame(Situation s, Exchange exchange, ActBody.NamingTerms body) {
        return s.facts()
                .body(exchange.openedByAct())
                .filter(earlier -> earlier instanceof ActBody.NamingTerms named
                        && named.terms().equals(body.terms()))
                .isPresent();
    }

    private static Effect replaced(Situation s, Exchange exchange) {
        return new ExchangeAnswered(
                exchange.id(), isTheOthers(s, exchange) ? ExchangeStatus.DECLINED : ExchangeStatus.LAPSED);
    }
}
