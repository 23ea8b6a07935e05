package org.rogatory.proof;

import org.rogatory.chain.Digest;

/** The two hashes of a Merkle tree, RFC 6962 section 2.1: their prefixes keep a node from ever passing as a leaf. */
public final class MerkleHash {
    /** The root of a log without entries. */
    public static final Digest EMPTY = Digest.of();

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private MerkleHash() {}

    /** The leaf of a log entry: of ours, the digest of an act or of a head statement. */
    public static Digest leaf(Digest entry) {
        return leaf(entry.bytes());
    }

    static Digest leaf(byte[] entry) {
        return Digest.of(LEAF, entry);
    }

    static Digest node(Digest left, Digest right) {
        return Digest.of(NODE, left.bytes(), right.bytes());
    }
}
