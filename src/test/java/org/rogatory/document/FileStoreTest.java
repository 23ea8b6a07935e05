package org.rogatory.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.chain.Digest;

/** Documents as files: whole or not there, once for the same bytes, and gone only when nobody wants them. */
class FileStoreTest {
    private static final byte[] IMAGE = "The preserved image".getBytes(UTF_8);
    private static final Digest DIGEST = Digest.of(IMAGE);
    private static final Instant LONG_AGO = Instant.now().minus(30, ChronoUnit.DAYS);
    private static final Instant LATER = Instant.now().plus(30, ChronoUnit.DAYS);

    @TempDir
    Path folder;

    private FileStore store;

    @BeforeEach
    void open() throws IOException {
        store = new FileStore(folder);
    }

    @Test
    void bytesAreFoundOnceTheyAreKept() throws IOException {
        try (var arrival = store.receive(new ByteArrayInputStream(IMAGE), 100)) {
            assertEquals(DIGEST, arrival.digest());
            assertEquals(IMAGE.length, arrival.size());
            assertArrayEquals(IMAGE, arrival.beginning());
            assertEquals(Optional.empty(), store.find(DIGEST));
            arrival.keep();
        }
        assertArrayEquals(IMAGE, bytes(0));
        assertEquals(IMAGE.length, store.find(DIGEST).orElseThrow().size());
        assertEquals(List.of(), arriving());
    }

    @Test
    void aPartBeginsAnywhere() throws IOException {
        keep();
        assertEquals("image", new String(bytes(14), UTF_8));
        assertEquals("", new String(bytes(IMAGE.length), UTF_8));
    }

    @Test
    void whatIsNotKeptIsForgotten() throws IOException {
        store.receive(new ByteArrayInputStream(IMAGE), 100).close();
        assertEquals(Optional.empty(), store.find(DIGEST));
        assertEquals(List.of(), arriving());
    }

    @Test
    void asManyBytesAsAllowedComeAndNotOneMore() throws IOException {
        store.receive(new ByteArrayInputStream(IMAGE), IMAGE.length).close();
        assertThrows(
                ByteStore.TooLongException.class,
                () -> store.receive(new ByteArrayInputStream(IMAGE), IMAGE.length - 1));
        assertEquals(List.of(), arriving());
    }

    @Test
    void aStreamThatBreaksLeavesNothing() throws IOException {
        assertThrows(IOException.class, () -> store.receive(new Broken(), 100));
        assertEquals(List.of(), arriving());
    }

    @Test
    void ofManyBytesTheFirstAreTold() throws IOException {
        var many = new byte[1_000_000];
        many[65_536] = 1;
        try (var arrival = store.receive(new ByteArrayInputStream(many), many.length)) {
            assertArrayEquals(new byte[65_536], arrival.beginning());
            assertEquals(Digest.of(many), arrival.digest());
        }
    }

    @Test
    void nothingAtAllIsADocument() throws IOException {
        try (var arrival = store.receive(InputStream.nullInputStream(), 0)) {
            assertEquals(Digest.of(), arrival.digest());
            assertEquals(0, arrival.beginning().length);
        }
    }

    @Test
    void theSameBytesLieThereOnceAndAreAsNewAsTheirLastArrival() throws IOException {
        keep();
        age(LONG_AGO);
        assertEquals(List.of(DIGEST), keptBefore(Instant.now().minusSeconds(60)));
        keep();
        assertEquals(List.of(), keptBefore(Instant.now().minusSeconds(60)));
        assertEquals(List.of(DIGEST), keptBefore(LATER));
        assertArrayEquals(IMAGE, bytes(0));
    }

    @Test
    void whatIsRemovedIsGoneButNotWhatCameAgain() throws IOException {
        keep();
        store.remove(DIGEST, LONG_AGO);
        assertArrayEquals(IMAGE, bytes(0));
        store.remove(DIGEST, LATER);
        assertEquals(Optional.empty(), store.find(DIGEST));
        store.remove(DIGEST, LATER);
        assertEquals(List.of(), arriving());
    }

    @Test
    void anUploadThatWasCutOffIsForgottenWhenItIsOld() throws IOException {
        // As kill -9 leaves it: nobody closes it.
        assertEquals(
                IMAGE.length,
                store.receive(new ByteArrayInputStream(IMAGE), 100).size());
        store.forgetArrivals(LONG_AGO);
        assertEquals(1, arriving().size());
        store.forgetArrivals(LATER);
        assertEquals(List.of(), arriving());
    }

    @Test
    void whatLiesInTheFolderBesideIsLeftAlone() throws IOException {
        keep();
        var stranger = Files.writeString(folder.resolve("kept").resolve("README"), "Whose is this?");
        assertEquals(List.of(DIGEST), keptBefore(LATER));
        assertTrue(Files.exists(stranger));
    }

    private void keep() throws IOException {
        try (var arrival = store.receive(new ByteArrayInputStream(IMAGE), 100)) {
            arrival.keep();
        }
    }

    private byte[] bytes(long from) throws IOException {
        try (var in = store.find(DIGEST).orElseThrow().from(from)) {
            return in.readAllBytes();
        }
    }

    private List<Digest> keptBefore(Instant instant) throws IOException {
        try (var kept = store.keptBefore(instant)) {
            return kept.toList();
        }
    }

    private List<Path> arriving() throws IOException {
        try (var files = Files.list(folder.resolve("arriving"))) {
            return files.toList();
        }
    }

    private void age(Instant instant) throws IOException {
        try (var files = Files.walk(folder.resolve("kept"))) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Files.setLastModifiedTime(file, FileTime.from(instant));
            }
        }
    }

    /** Ends in the middle, as a connection does. */
    private static final class Broken extends InputStream {
        private int left = 10;

        @Override
        public int read() throws IOException {
            if (left-- == 0) {
                throw new IOException("reset");
            }
            return left;
        }
    }
}
