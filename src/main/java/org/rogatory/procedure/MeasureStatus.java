package org.rogatory.procedure;

/** How one thing that was asked for stands: open or postponed until it is settled. */
public enum MeasureStatus {
    OPEN,
    POSTPONED,
    EXECUTED,
    REFUSED,
    WITHDRAWN;

    public boolean settled() {
        return this != OPEN && this != POSTPONED;
    }
}
