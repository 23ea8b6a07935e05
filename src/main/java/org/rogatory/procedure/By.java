package org.rogatory.procedure;

import java.util.stream.Stream;
import org.rogatory.procedure.Actor.Capacity;

/** To whom an act belongs. */
public enum By {
    REQUESTING("the requesting State"),
    REQUESTED("the requested State"),
    EITHER("either State"),
    ENTRUSTED("the competent authority to which execution was entrusted"),
    HOLDING("the State where the person is"),
    RECEIVING("the State to which the person goes"),
    REGISTRAR("the registrar of the State whose content it is"),
    REQUESTED_OR_SYSTEM("the requested State, or time"),
    SYSTEM("nobody: time or a related request brings it about");

    private final String words;

    By(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether the act is this actor's to do. */
    public boolean includes(CaseFile file, Actor actor) {
        return switch (this) {
            case REQUESTING -> central(actor) && actor.side() == Side.REQUESTING;
            case REQUESTED -> central(actor) && actor.side() == Side.REQUESTED;
            case EITHER -> central(actor) && actor.side() != Side.SYSTEM;
            case ENTRUSTED -> actor.capacity() == Capacity.COMPETENT && isEntrusted(file, actor);
            case REGISTRAR -> actor.capacity() == Capacity.REGISTRAR;
            case HOLDING -> central(actor) && actor.side() == file.holding();
            case RECEIVING -> central(actor) && actor.side() == file.holding().other();
            case REQUESTED_OR_SYSTEM -> REQUESTED.includes(file, actor) || SYSTEM.includes(file, actor);
            case SYSTEM -> actor.capacity() == Capacity.SYSTEM;
        };
    }

    /** The side whose internal step an own-side act is. */
    public boolean mayBelongTo(Side side) {
        return switch (this) {
            case REQUESTING -> side == Side.REQUESTING;
            case REQUESTED, ENTRUSTED -> side == Side.REQUESTED;
            case EITHER, HOLDING, RECEIVING, REGISTRAR -> side != Side.SYSTEM;
            case REQUESTED_OR_SYSTEM -> side != Side.REQUESTING;
            case SYSTEM -> side == Side.SYSTEM;
        };
    }

    /** The State whose act it is, where it is always the same one in a case. */
    Side side(CaseFile file) {
        return switch (this) {
            case REQUESTING -> Side.REQUESTING;
            case HOLDING -> file.holding();
            case RECEIVING -> file.holding().other();
            case REQUESTED, ENTRUSTED, REQUESTED_OR_SYSTEM -> Side.REQUESTED;
            case EITHER, REGISTRAR, SYSTEM -> Side.SYSTEM;
        };
    }

    /** The States that may do the act in a case; none for what belongs to an entrusted authority, a registrar or nobody. */
    Stream<Side> sides(CaseFile file) {
        return switch (this) {
            case EITHER -> Stream.of(Side.REQUESTING, Side.REQUESTED);
            case REQUESTING, REQUESTED, HOLDING, RECEIVING, REQUESTED_OR_SYSTEM -> Stream.of(side(file));
            case ENTRUSTED, REGISTRAR, SYSTEM -> Stream.empty();
        };
    }

    /** Whether time, or a related request, may bring the act about. */
    public boolean includesSystem() {
        return this == SYSTEM || this == REQUESTED_OR_SYSTEM;
    }

    private static boolean central(Actor actor) {
        return actor.capacity() == Capacity.CENTRAL;
    }

    private static boolean isEntrusted(CaseFile file, Actor actor) {
        return file.obligations().stream()
                .anyMatch(o -> o.authority().isPresent() && o.authority().equals(actor.authority()));
    }
}
