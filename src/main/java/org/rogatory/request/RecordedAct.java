package org.rogatory.request;

import org.rogatory.chain.Digest;
import org.rogatory.procedure.Act;

/** An act with its digest, as read from the stored bytes. */
record RecordedAct(ActFacts facts, Digest digest) {
    Act act() {
        return facts.act();
    }

    int number() {
        return facts.number();
    }
}
