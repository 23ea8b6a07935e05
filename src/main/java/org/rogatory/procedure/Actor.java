package org.rogatory.procedure;

import java.util.Optional;
import java.util.UUID;

/**
 * Who does an act.
 *
 * @param authority the authority that acts; for an act from paper, the one that records it; none for SYSTEM
 * @param recordedFrom the paper, when the act is that of a State that is not connected
 */
public record Actor(Side side, Optional<UUID> authority, Capacity capacity, Optional<RecordedFrom> recordedFrom) {

    /** In which capacity an authority acts, 40(12). */
    public enum Capacity {
        CENTRAL,
        COMPETENT,
        REGISTRAR,
        OBSERVER,
        SYSTEM
    }

    /** Nobody: time or a related request brings the act about. */
    public static Actor system() {
        return new Actor(Side.SYSTEM, Optional.empty(), Capacity.SYSTEM, Optional.empty());
    }

    public boolean onPaper() {
        return recordedFrom.isPresent();
    }
}
