package org.rogatory.procedure.walk;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rogatory.procedure.Exchange;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.Obligation;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.Topic;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.act.OpenConsultation;
import org.rogatory.procedure.world.Reference;

/** What must hold whatever happens: that the case file is what the ghost says, and what section 14 demands. */
final class Invariants {
    static final String OWN_SIDE = "No act of one side is accepted from anybody else";
    static final String IN_TIME = "An act is accepted only in the statuses of its row";
    static final String AFTER_DECISION = "After decision only exculpatory use is consulted on";
    static final String FOR_GOOD = "What was refused or withdrawn never comes back";
    static final String OUTCOME = "The status is what the outcome rule makes of the acts";

    private Invariants() {}

    static final List<Invariant> ALL = Stream.of(general(), agreement(), DecisionInvariants.ALL, DeliveryInvariants.ALL)
            .flatMap(List::stream)
            .toList();

    private static List<Invariant> general() {
        return List.of(
                new Invariant(OWN_SIDE, Ownership::holds),
                new Invariant(
                        IN_TIME,
                        m -> Reference.assistance(m.act().type())
                                .from()
                                .contains(m.from().file.status())),
                new Invariant(AFTER_DECISION, Invariants::consultsInTime),
                new Invariant("An act stays within the published definition", Invariants::isPublished),
                new Invariant("An act says what came before it and is later than that", Invariants::follows),
                new Invariant("Erasing or rectifying a text changes no fact", Invariants::leavesFactsAlone),
                new Invariant(FOR_GOOD, Invariants::endsForGood));
    }

    private static List<Invariant> agreement() {
        return List.of(
                new Invariant(OUTCOME, m -> m.after().status() == m.ghost().status),
                new Invariant("The measures are what the acts made of them", Invariants::sameMeasures),
                new Invariant("Open are the exchanges that were opened and not answered", Invariants::sameExchanges),
                new Invariant("Owed is what was opened and not settled", Invariants::sameObligations),
                new Invariant("Accepted conditions bind", Invariants::sameConditions));
    }

    private static boolean consultsInTime(Move m) {
        boolean consultation = List.of(ActType.OPEN_CONSULTATION, ActType.STATE_VIEWS, ActType.CLOSE_CONSULTATION)
                .contains(m.act().type());
        if (!consultation || m.before().inHand()) {
            return true;
        }
        return m.body() instanceof OpenConsultation opening
                ? opening.topic() == OpenConsultation.ConsultationTopic.EXCULPATORY_USE
                : m.before().talks.stream().anyMatch(t -> t.topic() == Topic.EXCULPATORY_USE);
    }

    private static boolean isPublished(Move m) {
        return m.step().from().contains(m.from().file.status())
                && m.step().possible().contains(m.after().status());
    }

    private static boolean follows(Move m) {
        var before = m.from().file;
        return m.act().statusBefore() == before.status()
                && m.act().statusAfter() == m.after().status()
                && m.act().number() == before.lastNumber() + 1
                && m.after().lastNumber() == m.act().number()
                && before.lastAt().filter(last -> !m.act().at().isAfter(last)).isEmpty()
                && m.act().warnings().isEmpty();
    }

    private static boolean leavesFactsAlone(Move m) {
        boolean amends = m.act().type() == ActType.ERASE_CONTENT || m.act().type() == ActType.RECTIFY;
        return !amends || FactsOf.file(m.from().file).equals(FactsOf.file(m.after()));
    }

    private static boolean endsForGood(Move m) {
        return m.from().file.measures().stream()
                .filter(x -> x.status() == MeasureStatus.REFUSED || x.status() == MeasureStatus.WITHDRAWN)
                .allMatch(m.after().measures()::contains);
    }

    private static boolean sameMeasures(Move m) {
        return m.after().measures().size() == m.ghost().measures.size()
                && m.after().measures().stream()
                        .allMatch(x -> m.ghost().measures.get(x.id()) == x.status());
    }

    private static boolean sameExchanges(Move m) {
        var open = m.after().exchanges().stream().filter(Exchange::open).toList();
        return open.size() == m.ghost().talks.size()
                && open.stream()
                        .allMatch(x -> m.ghost()
                                .talk(x.id())
                                .filter(t -> t.topic() == x.topic() && t.opener() == x.openedBy())
                                .filter(t -> t.viewsStated() == x.viewsStated())
                                .isPresent());
    }

    private static boolean sameObligations(Move m) {
        var open = m.after().obligations().stream()
                .filter(Obligation::open)
                .map(Obligation::code)
                .distinct()
                .toList();
        return m.ghost().owed.keySet().equals(Set.copyOf(open))
                && (m.after().status() == Status.EXECUTED) == open.contains(ObligationCode.CONFIRM_RECEIPT)
                && (m.after().status() == Status.AWAITING_DECISION) == open.contains(ObligationCode.DECIDE);
    }

    private static boolean sameConditions(Move m) {
        var bound = m.after().conditions().stream()
                .map(c -> (Set<String>) new TreeSet<>(c.measures()))
                .toList();
        return bound.equals(m.ghost().bound);
    }
}
