package org.rogatory.procedure.rule;

import static org.rogatory.procedure.Objection.because;

import java.util.stream.Stream;
import org.rogatory.procedure.Objection;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.act.Agree;
import org.rogatory.procedure.act.Agree.AgreedTerms;

/** What two States agree on case by case: 48, 54. */
public final class AgreementRules {
    private AgreementRules() {}

    public static final Rule<Agree> TERMS_WORDED = Rule.onBody(
            "terms-worded",
            "48",
            "Terms are worded, and do not end before they begin.",
            (s, act) -> Stream.concat(unsaid(act.terms()), backwards(act.terms()))
                    .map(o -> o.citing(s.kind().article())));

    public static final Rule<Agree> HOST_STATE_NAMED = Rule.onBody(
            "host-state-named",
            "48",
            "Terms of a team name the State in which it works, whose sovereignty is to be fully respected.",
            (s, act) -> act.terms().hostState().flatMap(s.facts()::state).isPresent()
                    ? Stream.empty()
                    : Stream.of(
                            because("Name the State in which the team works.").at("/terms/hostState")));

    private static Stream<Objection> unsaid(AgreedTerms terms) {
        return terms.text().isBlank()
                ? Stream.of(because("Say what is agreed; of a team, under whose law and direction its members act.")
                        .at("/terms/text"))
                : Stream.empty();
    }

    private static Stream<Objection> backwards(AgreedTerms terms) {
        return terms
                .until()
                .filter(until -> until.isBefore(terms.from()))
                .map(until -> because("%s is before %s.".formatted(until, terms.from()))
                        .at("/terms/until"))
                .stream();
    }
}
