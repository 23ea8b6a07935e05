package org.rogatory.registry;

import java.time.LocalDate;

/** The day on which a State, or an organization of States, first consented to be bound, 65. */
record FirstDeposit(String state, LocalDate on) {
    /** 65(1): an organization's instrument does not count on top of its members'. */
    boolean counts() {
        return !state.equals(EntryIntoForce.ORGANIZATION);
    }
}
