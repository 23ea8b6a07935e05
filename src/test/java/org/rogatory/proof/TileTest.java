package org.rogatory.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TileTest {
    @ParameterizedTest
    @CsvSource({
        "tile/0/000.p/1, 1",
        "tile/0/000, 256",
        "tile/0/001.p/3, 259",
        "tile/1/000.p/2, 512",
        "tile/2/000.p/1, 65536"
    })
    void aTileIsWithinEveryLogThatIsLargeEnough(String path, long size) {
        var tile = Tile.parse(path);
        assertTrue(tile.isWithin(size));
        assertTrue(tile.isWithin(size * 300));
        assertFalse(tile.isWithin(size - 1));
    }

    @Test
    void aTileBeyondAllNumbersIsInNoLog() {
        assertFalse(new Tile(0, 1L << 56, 1).isWithin(Long.MAX_VALUE));
        assertFalse(new Tile(0, Long.MAX_VALUE, 256).isWithin(Long.MAX_VALUE));
        assertFalse(new EntryBundle(1L << 56, 1).isWithin(Long.MAX_VALUE));
    }

    @Test
    void noLogHasATileAboveTheEighthLevel() {
        assertFalse(new Tile(8, 0, 1).isWithin(Long.MAX_VALUE));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, tile/0/000",
        "0, 0, 1, tile/0/000.p/1",
        "1, 999, 255, tile/1/999.p/255",
        "2, 1000, 256, tile/2/x001/000",
        "3, 1234067, 256, tile/3/x001/x234/067",
        "63, 1234067, 44, tile/63/x001/x234/067.p/44",
        "0, 9223372036854775807, 256, tile/0/x009/x223/x372/x036/x854/x775/807"
    })
    void aTileHasOnePath(int level, long index, int width, String path) {
        assertEquals(path, new Tile(level, index, width).path());
        assertEquals(new Tile(level, index, width), Tile.parse(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tile/",
                "tile/0",
                "tile/0/",
                "/tile/0/000",
                "tile/0/000/",
                "tile/0/0",
                "tile/0/0000",
                "tile/0/00a",
                "tile/00/000",
                "tile/64/000",
                "tile/-1/000",
                "tile/0/x000/001",
                "tile/0/x000/x000/000",
                "tile/0/001/000",
                "tile/0/x001",
                "tile/0/x001/x000",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/257",
                "tile/0/000.p/01",
                "tile/0/000.p/",
                "tile/0/000.p",
                "tile/0/000.p/-1",
                "tile/0/000.p/999",
                "tile/0/-01",
                "tile/0/x009/x223/x372/x036/x854/x775/808",
                "tile/0/x001/x000/x000/x000/x000/x000/x000/000",
                "tile/0/٠٠٠",
                "tile/0/000\n",
                "tile/entries/000",
                "tile/0/../0/000"
            })
    void anotherPathIsNone(String path) {
        assertThrows(MalformedException.class, () -> Tile.parse(path));
    }

    @Test
    void thereAreNoOtherTiles() {
        assertThrows(MalformedException.class, () -> new Tile(-1, 0, 1));
        assertThrows(MalformedException.class, () -> new Tile(64, 0, 1));
        assertThrows(MalformedException.class, () -> new Tile(0, -1, 1));
        assertThrows(MalformedException.class, () -> new Tile(0, 0, 0));
        assertThrows(MalformedException.class, () -> new Tile(0, 0, 257));
    }

    /** The example of C2SP tlog-tiles. */
    @Test
    void aLogOf70000EntriesHas273FullTilesOfLeaves() {
        var tiles = Tile.grown(0, 70_000).stream().collect(Collectors.groupingBy(Tile::level));

        assertEquals(
                List.of(274, 2, 1),
                List.of(tiles.get(0).size(), tiles.get(1).size(), tiles.get(2).size()));
        assertEquals(3, tiles.size());
        assertEquals(new Tile(0, 273, 112), tiles.get(0).get(273));
        assertEquals(List.of(new Tile(1, 0, 256), new Tile(1, 1, 17)), tiles.get(1));
        assertEquals(List.of(new Tile(2, 0, 1)), tiles.get(2));
        assertTrue(tiles.get(0).stream().limit(273).allMatch(tile -> tile.width() == Tile.FULL));
    }

    @Test
    void onlyWhatGrewIsNew() {
        assertEquals(List.of(), Tile.grown(0, 0));
        assertEquals(List.of(), Tile.grown(300, 300));
        assertEquals(List.of(new Tile(0, 1, 45)), Tile.grown(300, 301));
        assertEquals(List.of(new Tile(0, 0, 256), new Tile(1, 0, 1)), Tile.grown(255, 256));
        assertEquals(List.of(new Tile(0, 1, 1)), Tile.grown(256, 257));
        assertEquals(List.of(new Tile(0, 0, 256), new Tile(0, 1, 2), new Tile(1, 0, 1)), Tile.grown(100, 258));
        assertEquals(1, Tile.grown(Long.MAX_VALUE - 1, Long.MAX_VALUE).size());
        assertThrows(IndexOutOfBoundsException.class, () -> Tile.grown(2, 1));
    }
}
