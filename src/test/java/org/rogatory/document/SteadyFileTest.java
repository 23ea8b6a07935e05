package org.rogatory.document;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is brought to the disk step by step. */
class SteadyFileTest {
    private static final int STEP = 64 * 1024 * 1024;

    private final AtomicInteger forced = new AtomicInteger();

    @TempDir
    Path folder;

    @Test
    void allOfItIsThereAndTheDiskWorkedMeanwhile() throws IOException {
        var path = folder.resolve("document");
        try (var file = FileChannel.open(path, CREATE_NEW, WRITE);
                var steady = new SteadyFile(file, metadata -> {
                    forced.incrementAndGet();
                    file.force(metadata);
                })) {
            steady.write(ByteBuffer.allocate(STEP));
            steady.write(ByteBuffer.wrap(new byte[] {1}));
            steady.force();
        }
        assertEquals(STEP + 1L, Files.size(path));
        assertEquals(2, forced.get());
    }

    @Test
    void whatFailsInBetweenIsToldAlthoughTheSystemTellsItOnce() throws IOException {
        try (var steady = new SteadyFile(Channels.newChannel(OutputStream.nullOutputStream()), metadata -> {
            if (forced.incrementAndGet() == 1) {
                throw new IOException("bad sector");
            }
        })) {
            steady.write(ByteBuffer.allocate(STEP));
            assertThrows(IOException.class, steady::force);
        }
    }
}
