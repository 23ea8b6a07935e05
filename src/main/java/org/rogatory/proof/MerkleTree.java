package org.rogatory.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rogatory.chain.Digest;

/** The log's tree when it had so many leaves, RFC 6962 section 2.1; root and proofs read O(log size) stored hashes. */
public record MerkleTree(long size, HashReader hashes) {
    /** @throws IndexOutOfBoundsException when the size is negative */
    public MerkleTree {
        Objects.checkFromToIndex(0, size, Long.MAX_VALUE);
    }

    public Digest root() {
        return size == 0 ? MerkleHash.EMPTY : root(0, size);
    }

    /**
     * PATH(index, D[size]).
     *
     * @throws IndexOutOfBoundsException when the log has no such leaf yet
     */
    public InclusionProof inclusion(long index) {
        Objects.checkIndex(index, size);
        var path = new ArrayList<Digest>();
        collectPath(index, 0, size, path);
        return new InclusionProof(index, size, path);
    }

    /**
     * PROOF(from, D[size]); from the empty log it is empty.
     *
     * @throws IndexOutOfBoundsException when the log was never that small or is not yet that large
     */
    public ConsistencyProof consistencyFrom(long from) {
        Objects.checkFromToIndex(0, from, size);
        var path = new ArrayList<Digest>();
        if (from > 0) {
            collectSubproof(from, 0, size, true, path);
        }
        return new ConsistencyProof(from, size, path);
    }

    private Digest root(long from, long to) {
        var width = to - from;
        if (Long.bitCount(width) == 1) {
            return hashes.hash(Long.numberOfTrailingZeros(width), from / width);
        }
        var split = split(from, to);
        return MerkleHash.node(root(from, split), root(split, to));
    }

    private void collectPath(long index, long from, long to, List<Digest> path) {
        if (to - from == 1) {
            return;
        }
        var split = split(from, to);
        if (index < split) {
            collectPath(index, from, split, path);
            path.add(root(split, to));
        } else {
            collectPath(index, split, to, path);
            path.add(root(from, split));
        }
    }

    private void collectSubproof(long old, long from, long to, boolean known, List<Digest> path) {
        if (old == to) {
            if (!known) {
                path.add(root(from, to));
            }
            return;
        }
        var split = split(from, to);
        if (old <= split) {
            collectSubproof(old, from, split, known, path);
            path.add(root(split, to));
        } else {
            collectSubproof(old, split, to, false, path);
            path.add(root(from, split));
        }
    }

    /** RFC 6962's k: the left part is the largest complete subtree that leaves something to the right. */
    private static long split(long from, long to) {
        return from + Long.highestOneBit(to - from - 1);
    }
}
