package org.rogatory.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.chain.Digest;

final class MerkleTreeTest {
    private static final int SIZES = 300;
    private static final Growing LOG = Growing.to(SIZES);
    private static final Rfc6962 RFC = new Rfc6962(
            IntStream.range(0, SIZES).mapToObj(i -> Growing.entry(i).bytes()).toArray(byte[][]::new));

    @Test
    void everyRootIsThatOfTheDefinition() {
        for (var size = 0; size <= SIZES; size++) {
            assertEquals(digest(RFC.mth(0, size)), LOG.tree(size).root());
        }
    }

    @Test
    void everyEntryOfEveryLogIsProvedAsDefined() {
        for (var size = 1; size <= SIZES; size++) {
            for (var index = 0; index < size; index++) {
                var proof = LOG.tree(size).inclusion(index);

                assertEquals(digests(RFC.path(index, 0, size)), proof.path());
                assertTrue(proof.proves(MerkleHash.leaf(Growing.entry(index)), digest(RFC.mth(0, size))));
            }
        }
    }

    @Test
    void everyLogIsProvedToContinueEveryEarlierOneAsDefined() {
        for (var to = 1; to <= SIZES; to++) {
            for (var from = 1; from <= to; from++) {
                var proof = LOG.tree(to).consistencyFrom(from);

                assertEquals(digests(RFC.proof(from, to)), proof.path());
                assertTrue(proof.proves(digest(RFC.mth(0, from)), digest(RFC.mth(0, to))));
            }
        }
    }

    @Test
    void everyLogContinuesTheEmptyOne() {
        assertTrue(LOG.tree(7)
                .consistencyFrom(0)
                .proves(MerkleHash.EMPTY, LOG.tree(7).root()));
        assertTrue(LOG.tree(0).consistencyFrom(0).proves(MerkleHash.EMPTY, MerkleHash.EMPTY));
    }

    /** A log without end whose entries are all the same: only its height matters. */
    @ParameterizedTest
    @ValueSource(longs = {(1L << 40) + 1, (1L << 62) - 1, 1L << 62, (1L << 62) + 12_345, Long.MAX_VALUE})
    void logsOfAnySizeAreProved(long size) {
        var leaf = MerkleHash.leaf(Growing.entry(0));
        var complete = new HashMap<Integer, Digest>();
        complete.put(0, leaf);
        IntStream.range(0, 62).forEach(i -> complete.put(i + 1, MerkleHash.node(complete.get(i), complete.get(i))));
        var tree = new MerkleTree(size, (level, index) -> complete.get(level));

        for (var index : new long[] {0, 1, size / 3, size / 2, size - 2, size - 1}) {
            assertTrue(tree.inclusion(index).proves(leaf, tree.root()));
            var earlier = new MerkleTree(index + 1, tree.hashes());
            assertTrue(tree.consistencyFrom(index + 1).proves(earlier.root(), tree.root()));
        }
    }

    @Test
    void whatTheLogHasNotYetIsNotProved() {
        var tree = LOG.tree(8);

        assertThrows(IndexOutOfBoundsException.class, () -> tree.inclusion(8));
        assertThrows(IndexOutOfBoundsException.class, () -> tree.inclusion(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> tree.consistencyFrom(9));
        assertThrows(IndexOutOfBoundsException.class, () -> tree.consistencyFrom(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> LOG.tree(0).inclusion(0));
        assertThrows(IndexOutOfBoundsException.class, () -> LOG.tree(-1));
    }

    @ParameterizedTest
    @CsvSource({"300, 23", "4611686018427400249, 190"})
    void aProofReadsFewHashes(long size, int most) {
        var read = new AtomicInteger();
        var tree = new MerkleTree(size, (level, index) -> {
            read.incrementAndGet();
            return MerkleHash.EMPTY;
        });

        tree.inclusion(size / 3);
        assertTrue(read.get() <= most, () -> read + " hashes read");
    }

    private static Digest digest(byte[] hash) {
        return Digest.ofBytes(hash);
    }

    private static List<Digest> digests(List<byte[]> hashes) {
        return hashes.stream().map(Digest::ofBytes).toList();
    }
}
