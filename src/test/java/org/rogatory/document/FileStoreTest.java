package org.rogatory.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents as files. */
class FileStoreTest extends ByteStoreContract {
    @TempDir
    Path folder;

    private FileStore store;

    @BeforeEach
    void open() throws IOException {
        store = new FileStore(folder);
    }

    @Override
    ByteStore store() {
        return store;
    }

    @Override
    int arriving() throws IOException {
        try (var files = Files.list(folder.resolve("arriving"))) {
            return files.toList().size();
        }
    }

    @Test
    void theSameBytesAreAsNewAsTheirLastArrival() throws IOException {
        keep(IMAGE);
        age(LONG_AGO);
        assertEquals(List.of(DIGEST), keptBefore(Instant.now().minusSeconds(60)));
        keep(IMAGE);
        assertEquals(List.of(), keptBefore(Instant.now().minusSeconds(60)));
        assertArrayEquals(IMAGE, bytes(DIGEST, 0));
    }

    @Test
    void whatLiesInTheFolderBesideIsLeftAlone() throws IOException {
        keep(IMAGE);
        var stranger = Files.writeString(folder.resolve("kept").resolve("README"), "Whose is this?");
        assertEquals(List.of(DIGEST), keptBefore(LATER));
        assertTrue(Files.exists(stranger));
    }

    private void age(Instant instant) throws IOException {
        try (var files = Files.walk(folder.resolve("kept"))) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Files.setLastModifiedTime(file, FileTime.from(instant));
            }
        }
    }
}
