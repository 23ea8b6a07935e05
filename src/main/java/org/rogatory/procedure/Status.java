package org.rogatory.procedure;

/** Where a request stands: what its acts add up to. Each kind's machine has some of them. */
public enum Status {
    DRAFT(Phase.DRAFT),
    SUBMITTED(Phase.PENDING),
    RECEIVED(Phase.PENDING),
    UNDER_EXAMINATION(Phase.ACTIVE),
    IN_EXECUTION(Phase.ACTIVE),
    PRESERVED(Phase.ACTIVE),
    CONTINUED(Phase.ACTIVE),
    IN_CUSTODY(Phase.ACTIVE),
    AGREED(Phase.ACTIVE),
    ACCEPTED(Phase.ACTIVE),
    GRANTED(Phase.ACTIVE),
    POSTPONED(Phase.SUSPENDED),
    AWAITING_DECISION(Phase.SUSPENDED),
    EXECUTED(Phase.DONE),
    ANSWERED(Phase.DONE),
    SURRENDERED(Phase.DONE),
    TRANSFERRED(Phase.DONE),
    /** The person is back; property is PROPERTY_RETURNED. */
    RETURNED(Phase.DONE),
    PROPERTY_RETURNED(Phase.DONE),
    CLOSED(Phase.CONCLUDED),
    ENDED(Phase.CONCLUDED),
    CONVERTED(Phase.CONCLUDED),
    RELEASED(Phase.CONCLUDED),
    REFERRED(Phase.CONCLUDED),
    SENT_BACK(Phase.CONCLUDED),
    REFUSED(Phase.CONCLUDED),
    DECLINED(Phase.CONCLUDED),
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
