package org.rogatory.procedure.rule;

import java.util.Optional;
import org.rogatory.procedure.Actor;
import org.rogatory.procedure.Actor.Capacity;
import org.rogatory.procedure.By;
import org.rogatory.procedure.Side;

/** Everybody who might try an act. */
public enum Who {
    REQUESTING(Side.REQUESTING, Registered.HANOI, Capacity.CENTRAL),
    REQUESTED(Side.REQUESTED, Registered.PARIS, Capacity.CENTRAL),
    ENTRUSTED(Side.REQUESTED, Registered.PARIS_COURT, Capacity.COMPETENT),
    NOT_ENTRUSTED(Side.REQUESTED, Registered.LYON_COURT, Capacity.COMPETENT),
    REGISTRAR_OF_REQUESTING(Side.REQUESTING, Registered.HANOI, Capacity.REGISTRAR),
    REGISTRAR_OF_REQUESTED(Side.REQUESTED, Registered.PARIS, Capacity.REGISTRAR),
    OBSERVER(Side.REQUESTED, Registered.PARIS, Capacity.OBSERVER),
    SYSTEM(Side.SYSTEM, Registered.PARIS, Capacity.SYSTEM);

    private final Side side;
    private final Registered authority;
    private final Capacity capacity;

    Who(Side side, Registered authority, Capacity capacity) {
        this.side = side;
        this.authority = authority;
        this.capacity = capacity;
    }

    public Actor actor() {
        return new Actor(side, Optional.of(authority.id()), capacity, Optional.empty());
    }

    /** Who does what belongs to these; of either State, the requesting one. */
    static Who of(By by) {
        return switch (by) {
            case REQUESTING, EITHER, RECEIVING -> REQUESTING;
            case REQUESTED, HOLDING, REQUESTED_OR_SYSTEM -> REQUESTED;
            case ENTRUSTED -> ENTRUSTED;
            case REGISTRAR -> REGISTRAR_OF_REQUESTING;
            case SYSTEM -> SYSTEM;
        };
    }
}
