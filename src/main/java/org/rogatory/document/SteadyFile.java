package org.rogatory.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A file that the disk takes in while bytes still come, and not only when all of them are there. */
final class SteadyFile implements WritableByteChannel {
    private static final long STEP = 64L * 1024 * 1024;

    private final WritableByteChannel file;
    private final Disk disk;
    private long waiting;
    private CompletableFuture<Void> syncing = CompletableFuture.completedFuture(null);

    SteadyFile(FileChannel file) {
        this(file, file::force);
    }

    SteadyFile(WritableByteChannel file, Disk disk) {
        this.file = file;
        this.disk = disk;
    }

    /** Waits until what was written is on the disk; with what is told of the file as well, or without. */
    @FunctionalInterface
    interface Disk {
        void force(boolean metadata) throws IOException;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        var written = file.write(bytes);
        waiting += written;
        if (waiting >= STEP && syncing.isDone()) {
            await();
            waiting = 0;
            syncing = CompletableFuture.runAsync(this::sync);
        }
        return written;
    }

    /** All of it is on the disk. */
    void force() throws IOException {
        await();
        disk.force(true);
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void sync() {
        try {
            disk.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The system tells of a failure once: what failed before would not fail again. */
    private void await() throws IOException {
        try {
            syncing.join();
        } catch (CompletionException e) {
            throw new IOException("a part of the file was not written", e.getCause());
        }
    }
}
