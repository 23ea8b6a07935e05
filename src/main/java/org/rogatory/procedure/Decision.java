package org.rogatory.procedure;

import java.util.List;

/** What the Convention says to an act: it stands, or these rules stand in its way. */
public sealed interface Decision {

    /** The act as it will be recorded, its number and instant included. */
    record Accepted(Act act) implements Decision {}

    /** Nothing happens; every rule that is broken is named. */
    record Blocked(List<Violation> violations) implements Decision {}
}
