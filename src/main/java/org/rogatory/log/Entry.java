package org.rogatory.log;

import java.util.UUID;
import org.rogatory.chain.Digest;

/**
 * What stands at one place of the log: the digest of an act, or of the statement that an act is the newest of its
 * request that has a place.
 */
record Entry(Digest entry, UUID request, int act, boolean head) {

    static Entry of(Unplaced act) {
        return new Entry(act.digest(), act.request(), act.number(), false);
    }
}
