package org.rogatory.proof;

import org.rogatory.chain.Digest;

/** Where the hashes of a log are stored. */
@FunctionalInterface
public interface HashReader {
    /** The root of the complete subtree over the 2^level leaves from index · 2^level on; level 0 are the leaves. */
    Digest hash(int level, long index);
}
