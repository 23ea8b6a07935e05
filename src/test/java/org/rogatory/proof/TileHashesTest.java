package org.rogatory.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TileHashesTest {
    private static final int SIZES = 1000;
    private static final Growing LOG = Growing.to(70_000);

    private final Map<Tile, byte[]> stored = new HashMap<>();

    @Test
    void tilesOfEverySizeGiveTheSameRootAndProofs() {
        for (var size = 1; size <= SIZES; size++) {
            grow(size - 1, size);
            var tree = TileHashes.tree(size, stored::get);

            assertEquals(LOG.tree(size).root(), tree.root());
            for (var index : List.of(0, size / 3, size - 1)) {
                assertEquals(LOG.tree(size).inclusion(index), tree.inclusion(index));
                assertEquals(LOG.tree(size).consistencyFrom(index), tree.consistencyFrom(index));
            }
        }
    }

    @Test
    void earlierSizesAreReadFromTheTilesOfLaterOnes() {
        grow(0, SIZES);
        for (var size = 0; size <= SIZES; size++) {
            assertEquals(
                    LOG.tree(size).root(), TileHashes.tree(size, this::widest).root());
        }
    }

    @Test
    void howTheLogGrewDoesNotMatter() {
        var random = new Random(6962);
        for (var size = 0; size < 70_000; ) {
            var next = Math.min(70_000, size + 1 + random.nextInt(2000));
            grow(size, next);
            size = next;
        }
        var atOnce = TileGrowth.of(0, tile -> new byte[0], Growing.leaves(0, 70_000));

        atOnce.forEach((tile, bytes) -> assertArrayEquals(bytes, stored.get(tile), tile::path));
        assertEquals(
                LOG.tree(70_000).root(), TileHashes.tree(70_000, atOnce::get).root());
        assertEquals(
                LOG.tree(70_000).inclusion(65_535),
                TileHashes.tree(70_000, atOnce::get).inclusion(65_535));
    }

    @Test
    void eachTileIsReadOnce() {
        grow(0, SIZES);
        var read = new ArrayList<Tile>();
        TileHashes.tree(SIZES, tile -> {
                    read.add(tile);
                    return widest(tile);
                })
                .inclusion(500);

        assertEquals(
                List.of(),
                read.stream()
                        .filter(tile -> read.indexOf(tile) != read.lastIndexOf(tile))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 32 * 43, 32 * 44 + 1, 32 * 257})
    void aTileThatIsNoneIsRefused(int length) {
        var tree = TileHashes.tree(300, tile -> new byte[tile.width() == 44 ? length : 32 * 256]);

        assertThrows(MalformedException.class, () -> tree.inclusion(299));
    }

    @Test
    void thereAreOnlyCompleteSubtrees() {
        grow(0, 300);
        var hashes = new TileHashes(300, stored::get);

        assertEquals(LOG.hash(8, 0), hashes.hash(8, 0));
        assertEquals(LOG.hash(2, 74), hashes.hash(2, 74));
        assertThrows(IndexOutOfBoundsException.class, () -> hashes.hash(2, 75));
        assertThrows(IndexOutOfBoundsException.class, () -> hashes.hash(8, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> hashes.hash(9, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> hashes.hash(0, -1));
        assertThrows(IndexOutOfBoundsException.class, () -> hashes.hash(7, 1L << 57));
    }

    private void grow(int from, int to) {
        var grown = TileGrowth.of(from, stored::get, Growing.leaves(from, to));
        assertEquals(Tile.grown(from, to), List.copyOf(grown.keySet()));
        stored.putAll(grown);
    }

    /** As a log keeps them that forgets a tile when it has a wider one. */
    private byte[] widest(Tile tile) {
        return Optional.ofNullable(stored.get(new Tile(tile.level(), tile.index(), Tile.FULL)))
                .orElseGet(() -> stored.entrySet().stream()
                        .filter(kept -> kept.getKey().level() == tile.level()
                                && kept.getKey().index() == tile.index())
                        .map(Map.Entry::getValue)
                        .max((a, b) -> a.length - b.length)
                        .orElseThrow());
    }
}
