package org.rogatory.procedure;

import org.rogatory.procedure.Actor.Capacity;

/** To whom an act belongs. */
public enum By {
    REQUESTING("the requesting State"),
    REQUESTED("the requested State"),
    EITHER("either State"),
    ENTRUSTED("the competent authority to which execution was entrusted"),
    REGISTRAR("the registrar of the State whose content it is"),
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
            case SYSTEM -> actor.capacity() == Capacity.SYSTEM;
        };
    }

    /** The side whose internal step an own-side act is. */
    public boolean mayBelongTo(Side side) {
        return switch (this) {
            case REQUESTING -> side == Side.REQUESTING;
            case REQUESTED, ENTRUSTED -> side == Side.REQUESTED;
            case EITHER, REGISTRAR -> side != Side.SYSTEM;
            case SYSTEM -> side == Side.SYSTEM;
        };
    }

    private static boolean central(Actor actor) {
        return actor.capacity() == Capacity.CENTRAL;
    }

    private static boolean isEntrusted(CaseFile file, Actor actor) {
        return file.obligations().stream()
                .anyMatch(o -> o.authority().filter(actor.authority()::equals).isPresent());
    }
}
