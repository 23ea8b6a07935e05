package org.rogatory.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.rogatory.chain.Digest;

/** What was learned of bytes while they went by: none of them is held longer than that, but for the first. */
record Copy(Digest digest, long size, byte[] beginning) {
    private static final int BUFFER = 128 * 1024;
    private static final int BEGINNING = 64 * 1024;

    static Copy of(InputStream from, WritableByteChannel to, long atMost) throws IOException {
        var sha256 = sha256();
        var buffer = new byte[BUFFER];
        var beginning = new byte[0];
        long size = 0;
        for (var read = from.readNBytes(buffer, 0, BUFFER); read > 0; read = from.readNBytes(buffer, 0, BUFFER)) {
            size += read;
            if (size > atMost) {
                throw new ByteStore.TooLongException(atMost);
            }
            if (size == read) {
                beginning = Arrays.copyOf(buffer, Math.min(read, BEGINNING));
            }
            sha256.update(buffer, 0, read);
            writeAll(ByteBuffer.wrap(buffer, 0, read), to);
        }
        return new Copy(Digest.ofBytes(sha256.digest()), size, beginning);
    }

    /** @throws IllegalStateException for other bytes */
    void checkIs(Digest awaited) {
        if (!digest.equals(awaited)) {
            throw new IllegalStateException("other bytes than were awaited are never kept");
        }
    }

    private static void writeAll(ByteBuffer bytes, WritableByteChannel to) throws IOException {
        while (bytes.hasRemaining()) {
            to.write(bytes);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
