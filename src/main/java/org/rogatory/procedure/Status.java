package org.rogatory.procedure;

/** Where a request stands: what its acts add up to. */
public enum Status {
    DRAFT(Phase.DRAFT),
    SUBMITTED(Phase.PENDING),
    RECEIVED(Phase.PENDING),
    IN_EXECUTION(Phase.ACTIVE),
    POSTPONED(Phase.SUSPENDED),
    AWAITING_DECISION(Phase.SUSPENDED),
    EXECUTED(Phase.DONE),
    CLOSED(Phase.CONCLUDED),
    REFUSED(Phase.CONCLUDED),
    WITHDRAWN(Phase.CONCLUDED);

    private final Phase phase;

    Status(Phase phase) {
        this.phase = phase;
    }

    public Phase phase() {
        return phase;
    }

    public boolean inHand() {
        return phase.inHand();
    }

    /** In hand at the requested State: in hand, and its receipt was acknowledged. */
    public boolean receivedAndInHand() {
        return inHand() && this != SUBMITTED;
    }
}
