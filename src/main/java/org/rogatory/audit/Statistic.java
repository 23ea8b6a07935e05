package org.rogatory.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rogatory.audit.StatisticsWanted.By;
import org.rogatory.convention.Kind;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.Status;

/** What became of the submitted requests that are alike in what they are told apart by. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Statistic(
        Optional<String> requestingState,
        Optional<String> requestedState,
        Optional<Kind> kind,

        @Schema(description = "The year, or the month, in which they were submitted")
        Optional<String> period,

        long requests,

        @Schema(description = "How they stand") List<InStatus> statuses,

        @Schema(description = "How they came out: the first status in which nothing more was asked")
        List<InStatus> outcomes,

        @Schema(description = "On which grounds they were refused, wholly or in part")
        List<OnGround> grounds,

        @Schema(description = "Seconds from submission to the confirmation of receipt, 40(12)")
        Lasted toAcknowledge,

        @Schema(description = "Seconds from submission until the requested State said yes or no, or began")
        Lasted toDecide,

        @Schema(description = "Seconds from submission until what was asked for was done, or held")
        Lasted toExecute) {

    @Schema(name = "RequestsInStatus")
    record InStatus(Status status, long requests) {}

    @Schema(name = "RequestsOnGround")
    record OnGround(RefusalGround ground, long requests) {}

    /** How long it took at most half and nine in ten of those that came so far; between two of them, in proportion. */
    @Schema(name = "Lasted")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Lasted(long requests, Optional<Long> median, Optional<Long> percentile90) {}

    /** A status or a ground, and of how many requests. */
    record Counted(String code, long requests) {}

    /**
     * The numbers of a group.
     *
     * @param key what its requests are alike in, as {@code by} orders it
     * @param counted by status, by outcome and by ground
     * @param times to acknowledge, to decide and to execute
     */
    static Statistic of(List<By> by, List<String> key, long requests, List<List<Counted>> counted, List<Lasted> times) {
        return new Statistic(
                part(by, key, By.REQUESTING_STATE),
                part(by, key, By.REQUESTED_STATE),
                part(by, key, By.KIND).map(Kind::valueOf),
                part(by, key, By.MONTH).or(() -> part(by, key, By.YEAR)),
                requests,
                statuses(counted.get(0)),
                statuses(counted.get(1)),
                counted.get(2).stream()
                        .map(c -> new OnGround(RefusalGround.valueOf(c.code()), c.requests()))
                        .toList(),
                times.get(0),
                times.get(1),
                times.get(2));
    }

    /** What its requests are alike in, by which the group is found again. */
    List<String> key(List<By> by) {
        return by.stream().map(this::part).toList();
    }

    private String part(By by) {
        return switch (by) {
            case REQUESTING_STATE -> requestingState.orElseThrow();
            case REQUESTED_STATE -> requestedState.orElseThrow();
            case KIND -> kind.orElseThrow().name();
            case YEAR -> period.orElseThrow().substring(0, "2026".length());
            case MONTH -> period.orElseThrow();
        };
    }

    private static Optional<String> part(List<By> by, List<String> key, By one) {
        var index = by.indexOf(one);
        return index < 0 ? Optional.empty() : Optional.of(key.get(index));
    }

    private static List<InStatus> statuses(List<Counted> counted) {
        return counted.stream()
                .map(c -> new InStatus(Status.valueOf(c.code()), c.requests()))
                .toList();
    }
}
