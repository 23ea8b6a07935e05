package org.rogatory.request;

import java.util.List;
import org.rogatory.problem.ProblemException;
import org.rogatory.problem.ProblemType;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.Violation;
import org.rogatory.procedure.act.ActType;

/** The one shape of every 409 of the Convention. */
final class BlockedAct {
    private BlockedAct() {}

    static ProblemException of(Status status, String act, List<Violation> violations, List<ActType> available) {
        return ProblemException.of(ProblemType.ACT_BLOCKED, detail(violations))
                .with("requestStatus", status)
                .with("act", act)
                .with("violations", violations)
                .with("availableActs", available);
    }

    private static String detail(List<Violation> violations) {
        return violations.size() == 1
                ? "One rule stands in the way: %s, article %s."
                        .formatted(violations.get(0).rule(), violations.get(0).article())
                : "%d rules stand in the way.".formatted(violations.size());
    }
}
