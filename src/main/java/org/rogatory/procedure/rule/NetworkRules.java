package org.rogatory.procedure.rule;

import static org.rogatory.procedure.Objection.because;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.Objection;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.act.Answer;
import org.rogatory.procedure.act.Decline;
import org.rogatory.procedure.act.Refer;

/** What a point of contact may answer, 41(3)-(4), and how help is declined that nobody owes, 6(2). */
public final class NetworkRules {
    private NetworkRules() {}

    public static final Rule<Answer> SOMETHING_ANSWERED = Rule.onBody(
            "something-answered",
            "41(3)",
            "An answer holds data, advice or a statement.",
            (s, act) -> act.documents().isEmpty()
                            && act.text().filter(t -> !t.isBlank()).isEmpty()
                    ? Stream.of(because("Answer with a text or a document.").at("/text"))
                    : Stream.empty());

    public static final Rule<Refer> AUTHORITY_FOR_THE_KIND = Rule.onBody(
            "authority-for-the-kind",
            "41(4)",
            "A call is referred to another kind, for which the own State has registered an authority.",
            (s, act) -> refused(s, act.kind()));

    public static final Rule<Decline> DECLINED_IN_WORDS = Rule.onBody(
            "declined-in-words",
            "6(2)",
            "What nobody owes is declined in words; the only ground with a code is HUMAN_RIGHTS.",
            (s, act) -> IntStream.range(0, act.grounds().size())
                    .filter(i -> act.grounds().get(i).code() != RefusalGround.HUMAN_RIGHTS)
                    .mapToObj(i -> because("Say it in words: %s is no ground here."
                                    .formatted(act.grounds().get(i).code()))
                            .at("/grounds/" + i + "/code")));

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
