package org.rogatory.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EntryBundleTest {
    @Test
    void aBundleIsWithinEveryLogThatHasAllItsEntries() {
        var bundle = new EntryBundle(1, 3);
        assertTrue(bundle.isWithin(259));
        assertTrue(bundle.isWithin(10_000));
        assertFalse(bundle.isWithin(258));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 256, tile/entries/000",
        "273, 112, tile/entries/273.p/112",
        "1234067, 256, tile/entries/x001/x234/067"
    })
    void aBundleHasOnePath(long index, int width, String path) {
        assertEquals(path, new EntryBundle(index, width).path());
        assertEquals(new EntryBundle(index, width), EntryBundle.parse(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "tile/entries", "tile/entries/", "tile/0/000", "tile/entries/0", "tile/entries/000.p/256"})
    void anotherPathIsNone(String path) {
        assertThrows(MalformedException.class, () -> EntryBundle.parse(path));
    }

    @Test
    void entriesComeBack() {
        var bundle = new EntryBundle(3, 5);
        var entries = IntStream.range(0, 5).mapToObj(Growing::entry).toList();
        var bytes = bundle.encode(entries);

        assertEquals(768, bundle.start());
        assertEquals(5 * 34, bytes.length);
        assertArrayEquals(new byte[] {0, 32}, Arrays.copyOf(bytes, 2));
        assertArrayEquals(Growing.entry(4).bytes(), Arrays.copyOfRange(bytes, 4 * 34 + 2, 5 * 34));
        assertEquals(entries, bundle.decode(bytes));
    }

    @Test
    void otherBytesAreNoBundle() {
        var bundle = new EntryBundle(0, 2);
        var bytes = bundle.encode(List.of(Growing.entry(0), Growing.entry(1)));
        var wrongLength = bytes.clone();
        wrongLength[35] = 31;

        assertThrows(MalformedException.class, () -> bundle.decode(wrongLength));
        assertThrows(MalformedException.class, () -> bundle.decode(Arrays.copyOf(bytes, 67)));
        assertThrows(MalformedException.class, () -> bundle.decode(Arrays.copyOf(bytes, 69)));
        assertThrows(MalformedException.class, () -> bundle.decode(Arrays.copyOf(bytes, 34)));
        assertThrows(IllegalArgumentException.class, () -> bundle.encode(List.of(Growing.entry(0))));
    }
}
