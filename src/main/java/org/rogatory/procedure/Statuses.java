package org.rogatory.procedure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** The sets of statuses in which procedures speak, of those that the machine has. */
public record Statuses(Set<Status> ofTheMachine) {

    public static Statuses of(Status... machine) {
        return new Statuses(EnumSet.copyOf(Arrays.asList(machine)));
    }

    public Set<Status> inHand() {
        return where(Status::inHand);
    }

    /** In hand, or the person was handed over and is to be returned, 40(10); but in none of these. */
    public Set<Status> inHandOrOwedAPerson(Set<Status> but) {
        return where(s ->
                (s.inHand() || s == Status.TRANSFERRED && ofTheMachine.contains(Status.RETURNED)) && !but.contains(s));
    }

    public Set<Status> receivedAndInHand() {
        return where(this::receivedAndInHand);
    }

    public Set<Status> inHandOrDone() {
        return where(s -> s.inHand() || s.phase() == Phase.DONE);
    }

    /** From receipt on, also after conclusion. */
    public Set<Status> onceReceived() {
        return where(s -> receivedAndInHand(s) || s.phase().decided());
    }

    /** From submission on, also after conclusion. */
    public Set<Status> onceSubmitted() {
        return where(s -> s != Status.DRAFT);
    }

    /** Of these statuses, those that the machine has. */
    public Set<Status> among(Status... some) {
        return where(Set.of(some)::contains);
    }

    /** Where the machine knows no receipt, what was submitted was received. */
    private boolean receivedAndInHand(Status status) {
        return status.receivedAndInHand() || status == Status.SUBMITTED && !ofTheMachine.contains(Status.RECEIVED);
    }

    private Set<Status> where(Predicate<Status> condition) {
        var found = EnumSet.noneOf(Status.class);
        ofTheMachine.stream().filter(condition).forEach(found::add);
        return found;
    }
}
