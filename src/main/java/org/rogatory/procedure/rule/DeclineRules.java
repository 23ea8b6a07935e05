package org.rogatory.procedure.rule;

import static org.rogatory.procedure.Objection.because;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.Objection;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.act.Decline;
import org.rogatory.procedure.act.Refuse.Ground;

/** What a State owes that declines where it has no duty to agree: 35(1), 6(2). */
public final class DeclineRules {
    private DeclineRules() {}

    public static final Rule<Decline> DECLINED_WITH_REASONS = Rule.onBody(
            "declined-with-reasons",
            "35(1)",
            "Whoever declines says why.",
            (s, act) -> act.reasons().isBlank()
                    ? Stream.of(because("Give the reasons.")
                            .at("/reasons")
                            .citing(s.kind().article()))
                    : Stream.empty());

    public static final Rule<Decline> DECLINED_FOR_HUMAN_RIGHTS = Rule.onBody(
            "declined-for-human-rights",
            "6(2)",
            "The only ground with a code is human rights, and the freedom is named; all else is said in words.",
            (s, act) -> IntStream.range(0, act.grounds().size())
                    .boxed()
                    .flatMap(i -> unfit(act.grounds().get(i))
                            .map(o -> o.at("/grounds/" + i + o.pointer().orElse("")))));

    private static Stream<Objection> unfit(Ground ground) {
        if (ground.code() != RefusalGround.HUMAN_RIGHTS) {
            return Stream.of(because("%s is no ground here: say it in the reasons.".formatted(ground.code()))
                    .at("/code"));
        }
        return ground.freedom().filter(f -> !f.isBlank()).isPresent()
                ? Stream.empty()
                : Stream.of(
                        because("Name the freedom that would be suppressed.").at("/freedom"));
    }
}
