package org.rogatory.procedure.walk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.Topic;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.act.ConfirmReceipt;
import org.rogatory.procedure.act.Deliver;

/** How things are delivered and received: 24(4), 40(13)-(14), 40(20), 40(28). */
final class DeliveryInvariants {
    static final String CONFIRMED = "An oral request does not end before it was confirmed in writing";
    static final String CONDITIONS_ANSWERED = "Nothing is delivered while conditions on it are unanswered";
    static final String AUTHORIZED = "Data under 44 to 46 is delivered only as domestically authorized";
    static final String DIGESTS = "Receipt is confirmed for every document, digest by digest";
    static final String CONDITIONS_TRAVEL = "Accepted conditions travel with what they bind";
    static final List<Invariant> ALL = List.of(
            new Invariant(CONFIRMED, DeliveryInvariants::confirmedInTime),
            new Invariant(CONDITIONS_ANSWERED, DeliveryInvariants::conditionsAnswered),
            new Invariant(AUTHORIZED, DeliveryInvariants::authorized),
            new Invariant(DIGESTS, DeliveryInvariants::digestsAgree),
            new Invariant(CONDITIONS_TRAVEL, DeliveryInvariants::conditionsTravel));

    private DeliveryInvariants() {}

    /** Section 3: no DELIVER settles the last open measure, nothing is CLOSED; section 4: no WITHDRAW once delivered. */
    private static boolean confirmedInTime(Move m) {
        if (!m.before().owes(ObligationCode.CONFIRM_IN_WRITING)) {
            return true;
        }
        return switch (m.act().type()) {
            case DELIVER ->
                m.ghost().status != Status.EXECUTED
                        && (!m.ghost().with(MeasureStatus.OPEN).isEmpty());
            case WITHDRAW -> !m.before().delivered;
            default -> m.after().status() != Status.CLOSED;
        };
    }

    private static boolean conditionsAnswered(Move m) {
        return m.act().type() != ActType.DELIVER
                || m.before().talks.stream()
                        .filter(t -> t.topic() == Topic.PROPOSED_CONDITIONS)
                        .flatMap(t -> t.measures().stream())
                        .noneMatch(m.body().measures()::contains);
    }

    private static boolean authorized(Move m) {
        return !(m.body() instanceof Deliver delivery)
                || delivery.results().stream()
                        .filter(r -> r.measure().equals(Bodies.M1) && r.result() == Deliver.Outcome.DELIVERED)
                        .allMatch(r -> m.before().authorized.contains(Bodies.M1)
                                && !r.obtained().orElseThrow().to().isAfter(Bodies.AUTHORIZED_UNTIL));
    }

    private static boolean digestsAgree(Move m) {
        if (!(m.body() instanceof ConfirmReceipt receipt)) {
            return true;
        }
        Map<UUID, String> confirmed = new HashMap<>();
        receipt.documents().forEach(d -> confirmed.put(d.id(), d.sha256()));
        return m.before().documents.keySet().stream()
                .allMatch(d -> Cases.digest(d).equals(confirmed.get(d)));
    }

    private static boolean conditionsTravel(Move m) {
        if (!(m.body() instanceof Deliver delivery)) {
            return true;
        }
        var bound = m.before().bound;
        var expected = IntStream.range(0, bound.size())
                .filter(i -> delivery.measures().isEmpty()
                        || delivery.measures().stream().anyMatch(bound.get(i)::contains))
                .mapToObj(i -> "c" + (i + 1))
                .toList();
        return m.act().effects().stream()
                .filter(Effect.MaterialHandedOver.class::isInstance)
                .map(Effect.MaterialHandedOver.class::cast)
                .allMatch(h -> new HashSet<>(h.conditions()).containsAll(expected));
    }
}
