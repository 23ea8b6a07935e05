package org.rogatory.procedure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Where an act leads. Targets that depend on the case are named, each with all the statuses that it may yield. */
public enum Target {
    NO_CHANGE("no change"),
    SUBMITTED(Status.SUBMITTED),
    RECEIVED(Status.RECEIVED),
    IN_EXECUTION(Status.IN_EXECUTION),
    AWAITING_DECISION(Status.AWAITING_DECISION),
    CLOSED(Status.CLOSED),
    /** Where the request was before it was suspended; POSTPONED when only postponed measures are left. */
    BACK_TO_WHERE_IT_WAS("back to where it was", Status.RECEIVED, Status.IN_EXECUTION, Status.POSTPONED),
    /** By the outcome rule: what the measures, taken together, have become. */
    BY_THE_OUTCOME_OF_MEASURES(
            "by the outcome of the measures",
            Status.RECEIVED,
            Status.IN_EXECUTION,
            Status.POSTPONED,
            Status.EXECUTED,
            Status.REFUSED,
            Status.WITHDRAWN);

    private final String words;
    private final Optional<Status> fixed;
    private final Set<Status> outcomes;

    Target(Status status) {
        this.words = status.name();
        this.fixed = Optional.of(status);
        this.outcomes = EnumSet.of(status);
    }

    Target(String words, Status... outcomes) {
        this.words = words;
        this.fixed = Optional.empty();
        this.outcomes = EnumSet.noneOf(Status.class);
        this.outcomes.addAll(Arrays.asList(outcomes));
    }

    public String words() {
        return words;
    }

    /** Every status that the act may yield when it starts from one of these. */
    public Set<Status> possible(Set<Status> from) {
        if (this == NO_CHANGE) {
            return EnumSet.copyOf(from);
        }
        var all = EnumSet.copyOf(outcomes);
        if (this == BY_THE_OUTCOME_OF_MEASURES) {
            all.addAll(from);
        }
        return all;
    }

    /** The status after the act, given the case with the act's effects applied. */
    Status of(CaseFile after) {
        var base = fixed.orElseGet(
                () -> this == BACK_TO_WHERE_IT_WAS ? after.wasBefore().orElseThrow() : after.status());
        return base.inHand() ? outcome(base, after) : base;
    }

    private static Status outcome(Status base, CaseFile after) {
        if (after.measures().isEmpty()) {
            return base;
        }
        if (any(after, MeasureStatus.OPEN)) {
            return base == Status.POSTPONED ? after.wasBefore().orElseThrow() : base;
        }
        if (any(after, MeasureStatus.POSTPONED)) {
            return base == Status.SUBMITTED || base == Status.AWAITING_DECISION ? base : Status.POSTPONED;
        }
        if (any(after, MeasureStatus.EXECUTED)) {
            return Status.EXECUTED;
        }
        return any(after, MeasureStatus.REFUSED) ? Status.REFUSED : Status.WITHDRAWN;
    }

    private static boolean any(CaseFile file, MeasureStatus status) {
        return file.measures().stream().anyMatch(m -> m.status() == status);
    }
}
