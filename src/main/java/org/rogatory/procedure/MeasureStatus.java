package org.rogatory.procedure;

/**
 * How one thing that was asked for stands: open or postponed until it is settled. A property item is restrained before
 * it is confiscated or its restraint is lifted, 50.
 */
public enum MeasureStatus {
    OPEN,
    POSTPONED,
    RESTRAINED,
    EXECUTED,
    TRACED,
    CONFISCATED,
    LIFTED,
    REFUSED,
    WITHDRAWN;

    public boolean settled() {
        return this != OPEN && this != POSTPONED && this != RESTRAINED;
    }

    /** What was asked for was done, as far as it could be. */
    public boolean countsAsExecuted() {
        return this == EXECUTED || this == TRACED || this == CONFISCATED || this == LIFTED;
    }
}
