package org.rogatory.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rogatory.chain.Digest;

/** What every store of documents does: whole or not there, once for the same bytes, gone only when nobody wants them. */
abstract class ByteStoreContract {
    static final byte[] IMAGE = "The preserved image".getBytes(UTF_8);
    static final Digest DIGEST = Digest.of(IMAGE);
    static final Instant LONG_AGO = Instant.now().minus(30, ChronoUnit.DAYS);
    static final Instant LATER = Instant.now().plus(30, ChronoUnit.DAYS);
    private static final String RESET = "reset";
    /** More than one part of an object, and no whole number of them. */
    private static final int MANY = 9 * 1024 * 1024 + 1;

    /** With nothing in it. */
    abstract ByteStore store();

    /** How many uploads have left something that is not found. */
    abstract int arriving() throws IOException;

    @Test
    void bytesAreFoundOnceTheyAreKept() throws IOException {
        try (var arrival = arrival(IMAGE)) {
            assertEquals(DIGEST, arrival.copy().digest());
            assertEquals(IMAGE.length, arrival.copy().size());
            assertArrayEquals(IMAGE, arrival.copy().beginning());
            assertEquals(Optional.empty(), store().find(DIGEST));
            arrival.keep();
        }
        assertArrayEquals(IMAGE, bytes(DIGEST, 0));
        assertEquals(IMAGE.length, store().find(DIGEST).orElseThrow().size());
        assertEquals(0, arriving());
    }

    @Test
    void aPartBeginsAnywhere() throws IOException {
        keep(IMAGE);
        assertEquals("image", new String(bytes(DIGEST, 14), UTF_8));
        assertEquals("", new String(bytes(DIGEST, IMAGE.length), UTF_8));
    }

    @Test
    void whoReadsMayStopAnywhere() throws IOException {
        var many = many();
        keep(many);
        try (var in = store().find(Digest.of(many)).orElseThrow().from(1)) {
            assertEquals(many[1], (byte) in.read());
        }
        assertArrayEquals(many, bytes(Digest.of(many), 0));
    }

    @Test
    void whatIsNotKeptIsForgotten() throws IOException {
        arrival(IMAGE).close();
        arrival(many()).close();
        assertEquals(Optional.empty(), store().find(DIGEST));
        assertEquals(0, arriving());
    }

    @Test
    void asManyBytesAsAllowedComeAndNotOneMore() throws IOException {
        receive(new ByteArrayInputStream(IMAGE), DIGEST, IMAGE.length).close();
        tooLong(IMAGE);
        tooLong(many());
        assertEquals(0, arriving());
    }

    @Test
    void otherBytesThanAwaitedAreNeverKept() throws IOException {
        for (var bytes : List.of(IMAGE, many())) {
            var other = Digest.of("other".getBytes(UTF_8));
            try (var arrival = receive(new ByteArrayInputStream(bytes), other, bytes.length)) {
                assertThrows(IllegalStateException.class, arrival::keep);
            }
            assertEquals(Optional.empty(), store().find(other));
            assertEquals(Optional.empty(), store().find(Digest.of(bytes)));
        }
        assertEquals(0, arriving());
    }

    @Test
    void otherBytesDoNotTouchThoseThatLieThere() throws IOException {
        keep(IMAGE);
        try (var arrival = receive(new ByteArrayInputStream(new byte[IMAGE.length]), DIGEST, IMAGE.length)) {
            assertThrows(IllegalStateException.class, arrival::keep);
        }
        assertArrayEquals(IMAGE, bytes(DIGEST, 0));
    }

    @Test
    void aStreamThatBreaksLeavesNothing() throws IOException {
        for (var after : new int[] {10, MANY}) {
            var broken = assertThrows(IOException.class, () -> receive(broken(after), DIGEST, Integer.MAX_VALUE));
            assertEquals(RESET, broken.getMessage());
        }
        assertEquals(0, arriving());
    }

    @Test
    void ofManyBytesTheFirstAreTold() throws IOException {
        var many = many();
        try (var arrival = arrival(many)) {
            assertArrayEquals(Arrays.copyOf(many, 65_536), arrival.copy().beginning());
            assertEquals(Digest.of(many), arrival.copy().digest());
            assertEquals(Optional.empty(), store().find(Digest.of(many)));
            arrival.keep();
        }
        assertArrayEquals(many, bytes(Digest.of(many), 0));
        assertEquals(0, arriving());
    }

    @Test
    void nothingAtAllIsADocument() throws IOException {
        try (var arrival = receive(InputStream.nullInputStream(), Digest.of(), 0)) {
            assertEquals(Digest.of(), arrival.copy().digest());
            assertEquals(0, arrival.copy().beginning().length);
            arrival.keep();
        }
        assertArrayEquals(new byte[0], bytes(Digest.of(), 0));
    }

    @Test
    void theSameBytesLieThereOnce() throws IOException {
        keep(IMAGE);
        keep(IMAGE);
        assertEquals(List.of(DIGEST), keptBefore(LATER));
        assertEquals(List.of(), keptBefore(LONG_AGO));
        assertArrayEquals(IMAGE, bytes(DIGEST, 0));
    }

    @Test
    void whatIsRemovedIsGoneButNotWhatCameAgain() throws IOException {
        keep(IMAGE);
        store().remove(DIGEST, LONG_AGO);
        assertArrayEquals(IMAGE, bytes(DIGEST, 0));
        store().remove(DIGEST, LATER);
        assertEquals(Optional.empty(), store().find(DIGEST));
        store().remove(DIGEST, LATER);
        assertEquals(0, arriving());
        keep(IMAGE);
        assertArrayEquals(IMAGE, bytes(DIGEST, 0));
    }

    @Test
    void anUploadThatWasCutOffIsForgottenWhenItIsOld() throws IOException {
        // As kill -9 leaves it: nobody closes it.
        assertEquals(MANY, arrival(many()).copy().size());
        store().forgetArrivals(LONG_AGO);
        assertEquals(1, arriving());
        store().forgetArrivals(LATER);
        assertEquals(0, arriving());
    }

    @Test
    void itIsReached() throws IOException {
        store().reach();
    }

    final ByteStore.Arrival arrival(byte[] bytes) throws IOException {
        return receive(new ByteArrayInputStream(bytes), Digest.of(bytes), bytes.length);
    }

    final void keep(byte[] bytes) throws IOException {
        try (var arrival = arrival(bytes)) {
            arrival.keep();
        }
    }

    final byte[] bytes(Digest digest, long from) throws IOException {
        try (var in = store().find(digest).orElseThrow().from(from)) {
            return in.readAllBytes();
        }
    }

    final List<Digest> keptBefore(Instant instant) throws IOException {
        try (var kept = store().keptBefore(instant)) {
            return kept.toList();
        }
    }

    private ByteStore.Arrival receive(InputStream bytes, Digest awaited, long atMost) throws IOException {
        return store().receive(bytes, awaited, atMost);
    }

    private void tooLong(byte[] bytes) {
        assertThrows(
                ByteStore.TooLongException.class,
                () -> receive(new ByteArrayInputStream(bytes), Digest.of(bytes), bytes.length - 1));
    }

    private static byte[] many() {
        var many = new byte[MANY];
        new Random(1).nextBytes(many);
        return many;
    }

    /** Ends in the middle, as a connection does. */
    private static InputStream broken(int after) {
        return new SequenceInputStream(new ByteArrayInputStream(new byte[after]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException(RESET);
            }
        });
    }
}
