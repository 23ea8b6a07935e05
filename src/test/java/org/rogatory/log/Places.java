package org.rogatory.log;

import io.quarkus.arc.Arc;

/** The log of the application that is under test, which gives out places only when it is asked to. */
public final class Places {
    private Places() {}

    /** Every act that is on record has its place. */
    public static void given() {
        Arc.container().instance(Sequencer.class).get().run();
    }
}
