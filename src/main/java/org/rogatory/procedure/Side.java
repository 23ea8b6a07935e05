package org.rogatory.procedure;

/** The two States of a request; SYSTEM acts only where a procedure says that time or a related request has this effect. */
public enum Side {
    REQUESTING,
    REQUESTED,
    SYSTEM;

    /** The side across the border. */
    public Side other() {
        return this == REQUESTING ? REQUESTED : REQUESTING;
    }
}
