package org.rogatory.procedure;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.ActType;

/**
 * One row of a procedure: an act, whose it is, from which statuses it leads where, and the rules that guard it.
 *
 * @param ownSide an internal step of one State
 * @param reaches the statuses of the measures that it can concern; empty when it concerns none
 * @param answers the form of exchange that it answers, and whether the opener or the other side does so
 * @param settles the obligation that it settles
 * @param bySystem what stands in the record when time or a related request brings it about
 * @param lastDayBefore the last day before time may bring it about, if it ever does
 * @param expected it is what the request waits for in the statuses from which it leads on
 */
public record Step<A extends ActBody>(
        ActType type,
        By by,
        boolean ownSide,
        Set<Status> from,
        Target to,
        Set<MeasureStatus> reaches,
        Optional<Answer> answers,
        Optional<ObligationCode> settles,
        Optional<A> bySystem,
        Optional<Function<CaseFile, Optional<LocalDate>>> lastDayBefore,
        boolean expected,
        List<Rule<? super A>> rules) {

    /** An exchange that a step answers: of which form, and by its opener or by the other side. */
    public record Answer(Topic.Form form, boolean byOpener) {
        public boolean fits(Exchange exchange, Side side) {
            return exchange.topic().form() == form && exchange.open() && (exchange.openedBy() == side) == byOpener;
        }
    }

    public Step {
        from = EnumSet.copyOf(from);
        reaches = Set.copyOf(reaches);
        rules = List.copyOf(rules);
    }

    /** Every status in which the act may leave the request. */
    public Set<Status> possible() {
        return to.possible(from);
    }

    Step<A> without(Rule<?> rule) {
        return new Step<>(
                type,
                by,
                ownSide,
                from,
                to,
                reaches,
                answers,
                settles,
                bySystem,
                lastDayBefore,
                expected,
                rules.stream().filter(r -> !r.equals(rule)).toList());
    }
}
