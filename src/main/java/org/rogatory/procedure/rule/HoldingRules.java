package org.rogatory.procedure.rule;

import static org.rogatory.procedure.Objection.because;
import static org.rogatory.procedure.PersonEvent.What.*;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.convention.Article;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.Objection;
import org.rogatory.procedure.PersonEvent;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.act.ActBody;

/** What a request may not leave behind when it ends by itself: data, property or a person held for it. */
public final class HoldingRules {
    private static final Set<PersonEvent.What> HELD = EnumSet.of(ARRESTED, IN_CUSTODY, SURRENDERED, TRANSFERRED);

    private HoldingRules() {}

    public static final Rule<ActBody> NOTHING_HELD = Rule.onCase(
            "nothing-held",
            "40(26)",
            "Nothing is preserved or restrained, and nobody is in custody or handed over.",
            s -> Stream.of(data(s), property(s), person(s)).flatMap(held -> held));

    private static Stream<Objection> data(Situation s) {
        return s.file().holdsData()
                ? Stream.of(because("Data is preserved until %s: END is the way out."
                                .formatted(s.file().preservedUntil().orElseThrow()))
                        .citing(Article.of("42(8)")))
                : Stream.empty();
    }

    private static Stream<Objection> property(Situation s) {
        return s.file().measures().stream()
                .filter(m -> m.status() == MeasureStatus.RESTRAINED)
                .map(m -> because("Item %s is restrained: LIFT_RESTRAINT comes first.".formatted(m.id()))
                        .on(m.id())
                        .citing(Article.of("50(8)")));
    }

    private static Stream<Objection> person(Situation s) {
        return s
                .file()
                .lastOf(ARRESTED, IN_CUSTODY, RELEASED, SURRENDERED, TRANSFERRED, RETURNED)
                .filter(last -> HELD.contains(last.what()))
                .map(last -> because(
                        "The person is %s since %s: release or return comes first.".formatted(last.what(), last.on())))
                .stream();
    }
}
