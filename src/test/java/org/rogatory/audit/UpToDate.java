package org.rogatory.audit;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.arc.Arc;
import org.rogatory.log.Placed;

/** Brings what auditors ask up to all acts there are. */
final class UpToDate {
    private UpToDate() {}

    static void now() {
        Placed.all();
        takeUp();
    }

    static void takeUp() {
        while (following().takeUp()) {
            // until nothing is left
        }
        assertFalse(following().takeUp());
    }

    private static Following following() {
        return Arc.container().instance(Following.class).get();
    }
}
