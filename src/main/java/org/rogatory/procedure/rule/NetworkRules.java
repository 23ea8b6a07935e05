package org.rogatory.procedure.rule;

import static org.rogatory.procedure.Objection.because;

import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Objection;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.act.Refer;

/** To whom a point of contact may refer, 41(4). */
public final class NetworkRules {
    private NetworkRules() {}

    public static final Rule<Refer> AUTHORITY_FOR_THE_KIND = Rule.onBody(
            "authority-for-the-kind",
            "41(4)",
            "A call is referred to another kind, for which the own State has registered an authority.",
            (s, act) -> refused(s, act.kind()));

    private static Stream<Objection> refused(Situation s, Kind kind) {
        var terms = s.file().terms();
        boolean open = kind != s.kind()
                && s.facts()
                        .addressee(terms.requestedState(), kind, terms.territory())
                        .isPresent();
        return open
                ? Stream.empty()
                : Stream.of(because("%s has no authority for %s to which a call could be referred."
                                .formatted(terms.requestedState(), kind))
                        .at("/kind"));
    }
}
