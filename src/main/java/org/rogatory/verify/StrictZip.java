package org.rogatory.verify;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import org.rogatory.chain.Digest;

/**
 * A ZIP file that can be read in one way only: files stored without compression one behind the other, each the same in
 * its own header and in the directory, and not a byte between, before or after. So no two programs see two bundles.
 */
final class StrictZip implements Closeable {
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    private static final int PIECE = 1 << 16;

    private final FileChannel file;
    private final ZipDirectory directory;
    private Optional<Entry> read = Optional.empty();
    private long next;

    private StrictZip(FileChannel file) throws IOException {
        this.file = file;
        directory = ZipDirectory.of(file);
    }

    /** @throws DamagedException when this is no whole ZIP file */
    static StrictZip open(Path path) throws IOException {
        var file = FileChannel.open(path);
        try {
            return new StrictZip(file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /**
     * A file.
     *
     * @param bytes all of them; of a document none
     * @param digest of all of them
     */
    record Entry(String name, byte[] bytes, Digest digest) {}

    /** The next file, which {@link #take} then takes; empty at the end. */
    Optional<Entry> peek() throws IOException {
        if (read.isEmpty() && directory.hasNext()) {
            read = Optional.of(next());
        } else if (read.isEmpty() && next != directory.start()) {
            throw new DamagedException("there are bytes that belong to no file");
        }
        return read;
    }

    /** @throws DamagedException when there is none, or it is not exactly what the directory says */
    Entry take() throws IOException {
        var entry = peek().orElseThrow(() -> new DamagedException("files are missing at its end"));
        read = Optional.empty();
        return entry;
    }

    private Entry next() throws IOException {
        var listed = directory.next();
        var header = read(file, next, LOCAL_SIZE);
        if (listed.offset() != next || header.getInt() != LOCAL) {
            throw new DamagedException(listed.name() + " is not where the directory has it");
        }
        var described = new byte[ZipDirectory.DESCRIPTION];
        header.get(described);
        if (!listed.isDescribed(described)) {
            throw new DamagedException(listed.name() + " has another header than the directory has");
        }
        var at = next + LOCAL_SIZE;
        if (!listed.name().equals(ZipDirectory.name(read(file, at, listed.name().length())))) {
            throw new DamagedException(listed.name() + " has another name in the directory");
        }
        at += listed.name().length();
        next = at + listed.size();
        return Layout.isDocument(listed.name()) ? document(listed, at) : held(listed, at);
    }

    private Entry held(ZipDirectory.Listed listed, long at) throws IOException {
        var bytes = read(file, at, (int) listed.size()).array();
        var crc = new CRC32();
        crc.update(bytes);
        checkSum(listed, crc);
        return new Entry(listed.name(), bytes, Digest.of(bytes));
    }

    private Entry document(ZipDirectory.Listed listed, long at) throws IOException {
        var crc = new CRC32();
        var sha256 = Digest.running();
        for (var left = listed.size(); left > 0; left -= Math.min(left, PIECE)) {
            var piece = read(file, at + listed.size() - left, (int) Math.min(left, PIECE))
                    .array();
            crc.update(piece);
            sha256.update(piece);
        }
        checkSum(listed, crc);
        return new Entry(listed.name(), new byte[0], Digest.ofBytes(sha256.digest()));
    }

    private static void checkSum(ZipDirectory.Listed listed, CRC32 crc) {
        if ((int) crc.getValue() != listed.crc()) {
            throw new DamagedException(listed.name() + " is damaged: its check sum is wrong");
        }
    }

    static ByteBuffer read(FileChannel file, long at, int size) throws IOException {
        if (at < 0 || at + size > file.size()) {
            throw new DamagedException("the file is cut off");
        }
        var bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && file.read(bytes, at + bytes.position()) >= 0) {
            // Until all of it is there.
        }
        if (bytes.hasRemaining()) {
            throw new DamagedException("the file is cut off");
        }
        return bytes.flip();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
