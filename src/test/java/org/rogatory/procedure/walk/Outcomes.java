package org.rogatory.procedure.walk;

import static org.rogatory.procedure.Status.*;
import static org.rogatory.procedure.act.ActType.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.ActType;

/** Statuses that the published definition holds possible for an act and that no walk can show. */
final class Outcomes {
    static final Map<ActType, Set<Status>> EXPLAINED = new EnumMap<>(ActType.class);

    static {
        // What is added is open: it ends nothing.
        EXPLAINED.put(SUPPLEMENT, EnumSet.of(EXECUTED, REFUSED, WITHDRAWN));
        // Silence ends everything that was left.
        EXPLAINED.put(LAPSE, EnumSet.of(RECEIVED, IN_EXECUTION, POSTPONED, AWAITING_DECISION));
        // What is postponed is still to be done, and what is resumed is open.
        EXPLAINED.put(POSTPONE, EnumSet.of(EXECUTED, REFUSED, WITHDRAWN));
        EXPLAINED.put(RESUME, EnumSet.of(POSTPONED, EXECUTED, REFUSED, WITHDRAWN));
        // Where something was refused or executed, the request was not withdrawn.
        EXPLAINED.put(REFUSE, EnumSet.of(WITHDRAWN));
        // Delivery takes place in execution, and counts for more than any refusal.
        EXPLAINED.put(DELIVER, EnumSet.of(RECEIVED, REFUSED, WITHDRAWN));
    }

    private Outcomes() {}
}
