package org.rogatory.procedure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where an act leads. Targets that depend on the case are named, each with all the statuses that it may yield. */
public final class Target {
    /** The status stays as it is. */
    public static final Target NO_CHANGE = new Target("NO_CHANGE", "no change", none(), true, CaseFile::status);

    /** By the outcome rule: what the measures, taken together, have become. */
    public static final Target BY_THE_OUTCOME_OF_MEASURES = new Target(
            "BY_THE_OUTCOME_OF_MEASURES",
            "by the outcome of the measures",
            EnumSet.of(
                    Status.RECEIVED,
                    Status.IN_EXECUTION,
                    Status.POSTPONED,
                    Status.EXECUTED,
                    Status.REFUSED,
                    Status.WITHDRAWN),
            true,
            CaseFile::status);

    private final String code;
    private final String words;
    private final Set<Status> outcomes;
    private final boolean mayStay;
    private final Function<CaseFile, Status> destination;

    private Target(
            String code, String words, Set<Status> outcomes, boolean mayStay, Function<CaseFile, Status> destination) {
        this.code = code;
        this.words = words;
        this.outcomes = outcomes;
        this.mayStay = mayStay;
        this.destination = destination;
    }

    /** Always this status. */
    public static Target of(Status status) {
        return new Target(status.name(), status.name(), EnumSet.of(status), false, file -> status);
    }

    /** Where the request was before it was suspended: one of these; POSTPONED when only postponed measures are left. */
    public static Target backTo(Status... possible) {
        return new Target(
                "BACK_TO_WHERE_IT_WAS",
                "back to where it was",
                EnumSet.copyOf(Arrays.asList(possible)),
                false,
                file -> file.wasBefore().orElseThrow());
    }

    /** This status once nothing that was asked for is left; until then no change. */
    public static Target onceNothingIsLeft(Status status) {
        return new Target(
                status + "_ONCE_NOTHING_IS_LEFT",
                status + " once nothing is left",
                EnumSet.of(status),
                true,
                CaseFile::status);
    }

    /** This status once both sides have named the same terms; until then no change. */
    public static Target onceAgreed(Status status) {
        return new Target(
                status + "_ONCE_BOTH_AGREE",
                status + " once both name the same terms",
                EnumSet.of(status),
                true,
                file -> file.agreed() ? status : file.status());
    }

    /** This status, unless the person was handed over for a time only. */
    public static Target unlessTemporary(Status status) {
        return new Target(
                status + "_UNLESS_TEMPORARY",
                status + " unless temporary",
                EnumSet.of(status),
                true,
                file -> file.surrenderedForATime() ? file.status() : status);
    }

    /** A stable name: the status, or that of the condition. */
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    /** Whether the case decides. */
    public boolean dependsOnTheCase() {
        return !outcomes.isEmpty() && (outcomes.size() > 1 || mayStay);
    }

    /** Every status that the act may yield when it starts from one of these. */
    public Set<Status> possible(Set<Status> from) {
        var all = EnumSet.copyOf(mayStay ? from : outcomes);
        all.addAll(outcomes);
        return all;
    }

    /** The status after the act, given the case with the act's effects applied. */
    Status of(CaseFile after) {
        var base = destination.apply(after);
        return base.inHand() ? outcome(base, after) : base;
    }

    private static Status outcome(Status base, CaseFile after) {
        var statuses = after.measures().stream()
                .map(Measure::status)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MeasureStatus.class)));
        if (statuses.isEmpty() || statuses.contains(MeasureStatus.RESTRAINED)) {
            return base;
        }
        if (statuses.contains(MeasureStatus.OPEN)) {
            return base == Status.POSTPONED ? after.wasBefore().orElseThrow() : base;
        }
        if (statuses.contains(MeasureStatus.POSTPONED)) {
            return base == Status.SUBMITTED || base == Status.AWAITING_DECISION ? base : Status.POSTPONED;
        }
        if (statuses.stream().anyMatch(MeasureStatus::countsAsExecuted)) {
            return Status.EXECUTED;
        }
        return statuses.contains(MeasureStatus.REFUSED) ? Status.REFUSED : Status.WITHDRAWN;
    }

    private static Set<Status> none() {
        return EnumSet.noneOf(Status.class);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Target target && code.equals(target.code) && outcomes.equals(target.outcomes);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
