package org.rogatory.procedure.walk;

import static org.rogatory.convention.RefusalGround.*;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Topic;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.act.Lapse;
import org.rogatory.procedure.act.OpenConsultation;
import org.rogatory.procedure.act.Postpone;
import org.rogatory.procedure.act.Refuse;

/** What the requested State may not decide before it has asked: 40(21), 40(24)-(28), 36(1). */
final class DecisionInvariants {
    static final String REFUSAL_CONSULTED = "No refusal on a ground of 40(21) without a consultation held";
    static final String POSTPONEMENT_CONSULTED = "No postponement without a consultation held";
    static final String FOR_PROCEEDINGS = "Nothing but a domestic proceeding postpones";
    static final String GROUND_AND_REASONS = "Every refusal has a ground open to it, and reasons";
    static final String SILENCE =
            "A request lapses only when the requesting State is silent on an answer and on closure";
    static final String DATE_AND_GROUNDS =
            "A consultation before a decision gives a day and, on a refusal, the grounds";
    static final String NOTHING_DECIDED = "Nothing is redirected once a measure was refused or postponed";
    static final List<Invariant> ALL = List.of(
            new Invariant(REFUSAL_CONSULTED, DecisionInvariants::consultedBeforeRefusal),
            new Invariant(POSTPONEMENT_CONSULTED, DecisionInvariants::consultedBeforePostponement),
            new Invariant(FOR_PROCEEDINGS, DecisionInvariants::forProceedings),
            new Invariant(GROUND_AND_REASONS, DecisionInvariants::groundAndReasons),
            new Invariant(DATE_AND_GROUNDS, DecisionInvariants::viewsInvited),
            new Invariant(SILENCE, DecisionInvariants::silence),
            new Invariant(NOTHING_DECIDED, DecisionInvariants::redirectedInTime));

    private static final Set<RefusalGround> OF_40_21 =
            EnumSet.of(NOT_IN_CONFORMITY, ESSENTIAL_INTERESTS, DOMESTIC_PROHIBITION, LEGAL_SYSTEM);
    private static final Set<RefusalGround> OPEN_TO_EVERY_MEASURE =
            EnumSet.of(NO_DUAL_CRIMINALITY, DE_MINIMIS, AVAILABLE_ELSEWHERE, DISCRIMINATION, HUMAN_RIGHTS);
    private static final Set<RefusalGround> BESIDE_OTHERS = EnumSet.of(FISCAL_MATTERS, OFFENCE_LABEL);

    private DecisionInvariants() {}

    private static boolean consultedBeforeRefusal(Move m) {
        return !(m.body() instanceof Refuse refusal)
                || refusal.grounds().stream().map(Refuse.Ground::code).noneMatch(OF_40_21::contains)
                || m.before().refusalHeld.containsAll(become(m, MeasureStatus.REFUSED));
    }

    private static boolean consultedBeforePostponement(Move m) {
        return m.before().postponementHeld.containsAll(become(m, MeasureStatus.POSTPONED));
    }

    private static boolean forProceedings(Move m) {
        return !(m.body() instanceof Postpone p)
                || Set.of("INVESTIGATION", "PROSECUTION", "JUDICIAL_PROCEEDING")
                        .contains(p.because().name());
    }

    private static boolean groundAndReasons(Move m) {
        if (!(m.body() instanceof Refuse refusal)) {
            return true;
        }
        var measures = become(m, MeasureStatus.REFUSED);
        return refusal.grounds().stream().anyMatch(g -> !BESIDE_OTHERS.contains(g.code()))
                && refusal.grounds().stream()
                        .noneMatch(g -> g.reasons().orElse("").isBlank())
                && refusal.grounds().stream().allMatch(g -> isOpen(g, refusal.whyNoCondition(), m, measures));
    }

    private static boolean isOpen(
            Refuse.Ground ground, Optional<String> whyNoCondition, Move m, Collection<String> measures) {
        if (ground.code() == PERSONAL_DATA) {
            return measures.equals(List.of(Bodies.M2))
                    && (whyNoCondition.isPresent() || conditionsWereInVain(m, Bodies.M2));
        }
        return OF_40_21.contains(ground.code())
                || BESIDE_OTHERS.contains(ground.code())
                || OPEN_TO_EVERY_MEASURE.contains(ground.code())
                        && (ground.code() != HUMAN_RIGHTS || ground.freedom().isPresent());
    }

    private static boolean conditionsWereInVain(Move m, String measure) {
        return m.before().conditionsInVain.contains(measure)
                || m.before().talks.stream()
                        .filter(t -> t.topic() == Topic.PROPOSED_CONDITIONS)
                        .filter(t -> t.unanswered(m.from().day))
                        .anyMatch(t -> t.measures().contains(measure));
    }

    private static boolean viewsInvited(Move m) {
        if (!(m.body() instanceof OpenConsultation opening)) {
            return true;
        }
        return switch (opening.topic()) {
            case REFUSAL -> opening.due().isPresent() && !opening.grounds().isEmpty();
            case POSTPONEMENT, LIFTING, CLOSURE -> opening.due().isPresent();
            case CONDITIONS, COSTS, PARALLEL_PROCEEDINGS, EXCULPATORY_USE, OTHER -> true;
        };
    }

    private static boolean silence(Move m) {
        return !(m.body() instanceof Lapse lapse) || m.before().silentOnClosure && isOverdue(m, lapse);
    }

    private static boolean isOverdue(Move m, Lapse lapse) {
        boolean unanswered = lapse.exchange()
                .flatMap(m.before()::talk)
                .filter(t -> t.opener() == Side.REQUESTED && t.unanswered(m.from().day))
                .isPresent();
        return unanswered
                || lapse.obligation().isPresent()
                        && (isOver(m, ObligationCode.CONFIRM_IN_WRITING, m.before().confirmBy)
                                || isOver(m, ObligationCode.DECIDE, m.before().decideBy));
    }

    private static boolean isOver(Move m, ObligationCode code, Optional<LocalDate> due) {
        return m.before().owes(code) && due.filter(m.from().day::isAfter).isPresent();
    }

    private static boolean redirectedInTime(Move m) {
        return m.act().type() != ActType.REDIRECT
                || m.before()
                        .with(MeasureStatus.REFUSED, MeasureStatus.POSTPONED)
                        .isEmpty();
    }

    /** The measures that this act has brought into the status. */
    private static List<String> become(Move m, MeasureStatus status) {
        return m.after().measures().stream()
                .filter(x -> x.status() == status)
                .map(x -> x.id())
                .filter(id -> m.from()
                        .file
                        .measure(id)
                        .filter(x -> x.status() == status)
                        .isEmpty())
                .toList();
    }
}
