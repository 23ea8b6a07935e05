package org.rogatory.proof;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rogatory.chain.Digest;

/** A log in memory that keeps the hash of each complete subtree. */
final class Growing implements HashReader {
    private final List<List<Digest>> levels = new ArrayList<>();

    static Growing to(int size) {
        var log = new Growing();
        IntStream.range(0, size).forEach(i -> log.add(0, MerkleHash.leaf(entry(i))));
        return log;
    }

    /** The entries of all logs in these tests. */
    static Digest entry(int i) {
        return Digest.of(ByteBuffer.allocate(4).putInt(i).array());
    }

    static List<Digest> leaves(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> MerkleHash.leaf(entry(i)))
                .toList();
    }

    private void add(int level, Digest hash) {
        if (level == levels.size()) {
            levels.add(new ArrayList<>());
        }
        var row = levels.get(level);
        row.add(hash);
        if (row.size() % 2 == 0) {
            add(level + 1, MerkleHash.node(row.get(row.size() - 2), hash));
        }
    }

    @Override
    public Digest hash(int level, long index) {
        return levels.get(level).get((int) index);
    }

    MerkleTree tree(long size) {
        return new MerkleTree(size, this);
    }
}
