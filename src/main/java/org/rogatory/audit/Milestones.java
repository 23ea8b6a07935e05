package org.rogatory.audit;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.rogatory.procedure.Phase;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.ActType;

/**
 * How far an act brings its request, measured from SUBMIT. Of each milestone the first time counts: what is disputed
 * and done again was done.
 *
 * @param acknowledged its receipt was confirmed, 40(12)
 * @param decided the requested State has said yes or no, or begun, 40(20)
 * @param executed what was asked for is done or holds
 * @param outcome how the request came out: the first status in which nothing more is asked
 */
record Milestones(
        Optional<Long> acknowledged, Optional<Long> decided, Optional<Long> executed, Optional<Status> outcome) {
    /** Besides the statuses of {@link Phase#DONE}: the data is kept, the person is held. */
    private static final Set<Status> HOLDING = EnumSet.of(Status.PRESERVED, Status.CONTINUED, Status.IN_CUSTODY);

    private static final Set<Status> YES =
            EnumSet.of(Status.IN_EXECUTION, Status.AGREED, Status.ACCEPTED, Status.GRANTED);
    private static final Set<Status> NO =
            EnumSet.of(Status.REFUSED, Status.DECLINED, Status.SENT_BACK, Status.REFERRED);

    static Milestones of(PlacedAct act) {
        var seconds = Duration.between(act.between().submittedAt(), act.at()).toSeconds();
        var status = act.statusAfter();
        return new Milestones(
                when(act.type() == ActType.ACKNOWLEDGE, seconds),
                when(YES.contains(status) || NO.contains(status) || executes(status), seconds),
                when(executes(status), seconds),
                when(status.phase().decided(), status));
    }

    private static boolean executes(Status status) {
        return status.phase() == Phase.DONE || HOLDING.contains(status);
    }

    private static <T> Optional<T> when(boolean reached, T what) {
        return Optional.of(what).filter(any -> reached);
    }
}
