package org.rogatory.procedure.walk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.rogatory.convention.RequestForm;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.Topic;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.content.Draft;
import org.rogatory.procedure.content.MeasureSought;

/**
 * What the posted acts add up to by the reference model alone (sections 1, 4, 5 and 12): a second opinion that knows
 * bodies, sides and days, and neither a rule nor an effect of the engine.
 */
final class Ghost {
    private static final Set<Status> IN_HAND = EnumSet.of(
            Status.SUBMITTED, Status.RECEIVED, Status.IN_EXECUTION, Status.POSTPONED, Status.AWAITING_DECISION);
    private static final Set<Status> CONCLUDED = EnumSet.of(Status.CLOSED, Status.REFUSED, Status.WITHDRAWN);

    Status status = Status.DRAFT;
    Status was = Status.DRAFT;
    final SortedMap<String, MeasureStatus> measures = new TreeMap<>();
    final List<Talk> talks = new ArrayList<>();
    final Set<String> refusalHeld = new TreeSet<>();
    final Set<String> postponementHeld = new TreeSet<>();
    final Set<String> conditionsInVain = new TreeSet<>();
    final Set<String> authorized = new TreeSet<>();
    final Map<UUID, Optional<String>> documents = new HashMap<>();
    final List<Set<String>> bound = new ArrayList<>();
    final Map<ObligationCode, Set<String>> owed = new TreeMap<>();
    Optional<LocalDate> confirmBy = Optional.empty();
    Optional<LocalDate> decideBy = Optional.empty();
    boolean silentOnClosure;
    boolean delivered;
    boolean entrusted;
    int opened;
    private final Draft draft;

    Ghost(Draft draft) {
        this.draft = draft;
    }

    private Ghost(Ghost g) {
        this(g.draft);
        status = g.status;
        was = g.was;
        measures.putAll(g.measures);
        talks.addAll(g.talks);
        refusalHeld.addAll(g.refusalHeld);
        postponementHeld.addAll(g.postponementHeld);
        conditionsInVain.addAll(g.conditionsInVain);
        authorized.addAll(g.authorized);
        documents.putAll(g.documents);
        bound.addAll(g.bound);
        owed.putAll(g.owed);
        confirmBy = g.confirmBy;
        decideBy = g.decideBy;
        silentOnClosure = g.silentOnClosure;
        delivered = g.delivered;
        entrusted = g.entrusted;
        opened = g.opened;
    }

    Ghost after(ActBody body, Side side, LocalDate day) {
        var next = new Ghost(this);
        GhostFold.read(next, body, side, day);
        next.applyOutcomeRule();
        next.dropWhatIsOver(status);
        return next;
    }

    boolean inHand() {
        return IN_HAND.contains(status);
    }

    boolean concluded() {
        return CONCLUDED.contains(status);
    }

    boolean owes(ObligationCode code) {
        return owed.containsKey(code);
    }

    Set<String> unsettled() {
        return with(MeasureStatus.OPEN, MeasureStatus.POSTPONED);
    }

    Set<String> with(MeasureStatus... statuses) {
        var found = new TreeSet<String>();
        measures.forEach((id, s) -> {
            if (List.of(statuses).contains(s)) {
                found.add(id);
            }
        });
        return found;
    }

    Optional<Talk> talk(String id) {
        return talks.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /** Silent means all that the act can reach. */
    static Collection<String> named(Collection<String> named, Set<String> reach) {
        return named.isEmpty() ? reach : named;
    }

    void submit(LocalDate day) {
        status = Status.SUBMITTED;
        draft.content().stream()
                .flatMap(content -> content.sought().stream())
                .forEach(sought -> ask((MeasureSought) sought));
        if (draft.form().equals(Optional.of(RequestForm.ORAL))) {
            confirmBy = Optional.of(day);
            owed.put(ObligationCode.CONFIRM_IN_WRITING, Set.of());
        }
    }

    void ask(MeasureSought measure) {
        measures.put(measure.id().orElseThrow(), MeasureStatus.OPEN);
    }

    void put(Collection<String> ids, MeasureStatus as) {
        ids.forEach(id -> measures.put(id, as));
    }

    void open(Topic topic, Side by, Collection<String> about, Optional<LocalDate> answerBy) {
        opened++;
        talks.add(new Talk("x" + opened, topic, by, new HashSet<>(about), answerBy, false));
    }

    void close(Talk talk) {
        talks.remove(talk);
    }

    /** Section 1, applied after every act. */
    private void applyOutcomeRule() {
        if (!inHand() || measures.isEmpty()) {
            return;
        }
        if (unsettled().isEmpty()) {
            status = outcome();
            return;
        }
        if (status == Status.SUBMITTED || status == Status.AWAITING_DECISION) {
            return;
        }
        boolean anyOpen = !with(MeasureStatus.OPEN).isEmpty();
        if (anyOpen && status == Status.POSTPONED) {
            status = was;
        } else if (!anyOpen && status != Status.POSTPONED) {
            was = status;
            status = Status.POSTPONED;
        }
    }

    private Status outcome() {
        if (measures.containsValue(MeasureStatus.EXECUTED)) {
            return Status.EXECUTED;
        }
        return measures.containsValue(MeasureStatus.REFUSED) ? Status.REFUSED : Status.WITHDRAWN;
    }

    private void dropWhatIsOver(Status before) {
        talks.removeIf(t -> !t.outlivesTheRequest() && (concluded() || isSettled(t.measures())));
        owed.values().removeIf(this::isSettled);
        if (!inHand()) {
            owed.remove(ObligationCode.DECIDE);
            owed.remove(ObligationCode.REPORT_STATUS);
        }
        if (concluded()) {
            owed.clear();
        }
        if (status == Status.EXECUTED && before != Status.EXECUTED) {
            owed.put(ObligationCode.CONFIRM_RECEIPT, Set.of());
        }
    }

    private boolean isSettled(Set<String> about) {
        return !about.isEmpty() && unsettled().stream().noneMatch(about::contains);
    }
}
