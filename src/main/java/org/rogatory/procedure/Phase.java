package org.rogatory.procedure;

/** What makes the statuses of different kinds comparable. */
public enum Phase {
    DRAFT,
    PENDING,
    ACTIVE,
    SUSPENDED,
    DONE,
    CONCLUDED;

    /** Pending, active or suspended: the request waits for somebody's act. */
    public boolean inHand() {
        return this == PENDING || this == ACTIVE || this == SUSPENDED;
    }

    /** What was asked for has happened, or never will. */
    public boolean decided() {
        return this == DONE || this == CONCLUDED;
    }
}
