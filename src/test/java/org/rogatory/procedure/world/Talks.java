package org.rogatory.procedure.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.AnnounceLifting;
import org.rogatory.procedure.act.CloseConsultation;
import org.rogatory.procedure.act.DeclineConditions;
import org.rogatory.procedure.act.Due;
import org.rogatory.procedure.act.OpenConsultation;
import org.rogatory.procedure.act.OpenConsultation.ConsultationTopic;
import org.rogatory.procedure.act.Postpone;
import org.rogatory.procedure.act.Refuse;
import org.rogatory.procedure.act.StateViews;

/** What became of a consultation, from what was posted: exchanges are found by the act that opened them. */
final class Talks {
    private static final Set<Kind> REFUSED_UNDER_40_21 =
            Set.of(Kind.CONFISCATION, Kind.TRANSFER_OF_DETAINED_PERSON, Kind.STORED_DATA_ACCESS);

    static final Law BEFORE_REFUSAL = Law.ofActs(
            "14.2: no refusal on a ground of 40(21) without a consultation held for what is refused",
            step -> !REFUSED_UNDER_40_21.contains(step.kind())
                    || step.as(Refuse.class)
                            .map(r -> isConsulted(step.before(), r))
                            .orElse(true));

    static final Law BEFORE_POSTPONEMENT = Law.ofActs(
            "14.2: no postponement without a consultation held for what is postponed",
            step -> step.as(Postpone.class)
                    .map(p ->
                            p.measures().stream().allMatch(m -> held(step.before(), ConsultationTopic.POSTPONEMENT, m)))
                    .orElse(true));

    private Talks() {}

    /** One on a refusal was held, or conditions were declined, which counts as one. */
    static boolean held(Case c) {
        return !c.posted(DeclineConditions.class).isEmpty()
                || c.file().exchanges().stream()
                        .anyMatch(x -> isHeld(c, x.id(), x.openedByAct(), ConsultationTopic.REFUSAL, Optional.empty()));
    }

    /** It was closed by its opener after the other side stated its views, or after the date for them. */
    static boolean held(Case c, ConsultationTopic topic, String measure) {
        return c.file().exchanges().stream()
                .anyMatch(x -> isHeld(c, x.id(), x.openedByAct(), topic, Optional.of(measure)));
    }

    private static boolean isConsulted(Case c, Refuse refusal) {
        boolean consulted = refusal.grounds().stream().noneMatch(g -> Grounds.CONSULTED_ON.contains(g.code()))
                || !c.posted(DeclineConditions.class).isEmpty();
        return consulted
                || (refusal.measures().isEmpty()
                        ? held(c)
                        : refusal.measures().stream().allMatch(m -> held(c, ConsultationTopic.REFUSAL, m)));
    }

    /** What a body opens: on what, about which measures (none: all), with which date. */
    private record Opening(ConsultationTopic topic, List<String> measures, Optional<Due> due) {
        static Optional<Opening> of(ActBody body) {
            if (body instanceof AnnounceLifting a) {
                return Optional.of(new Opening(ConsultationTopic.LIFTING, List.of(a.item()), Optional.of(a.due())));
            }
            return body instanceof OpenConsultation o
                    ? Optional.of(new Opening(o.topic(), o.measures(), o.due()))
                    : Optional.empty();
        }

        boolean concerns(Optional<String> measure) {
            return measures.isEmpty()
                    || measure.filter(m -> !measures.contains(m)).isEmpty();
        }

        boolean isOver(LocalDate day) {
            return due.filter(d -> day.isAfter(d.on())).isPresent();
        }
    }

    private static boolean isHeld(Case c, String exchange, int by, ConsultationTopic topic, Optional<String> measure) {
        return Opening.of(c.deeds().get(by - 1).body())
                .filter(o -> o.topic() == topic && o.concerns(measure))
                .filter(o -> c.deeds().stream()
                        .filter(d -> d.body() instanceof CloseConsultation close
                                && close.exchange().equals(exchange))
                        .anyMatch(d -> stated(c, exchange) || o.isOver(d.day())))
                .isPresent();
    }

    private static boolean stated(Case c, String exchange) {
        return c.posted(StateViews.class).stream().anyMatch(v -> v.exchange().equals(exchange));
    }
}
