package org.rogatory.document;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rogatory.chain.Digest;

/**
 * Documents as files of one folder: {@code kept/ab/abcd…}, by the digest in hexadecimal, which survives file systems that
 * do not tell capitals apart. What arrives lies in {@code arriving} until it is whole.
 */
final class FileStore implements ByteStore {
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final Path kept;
    private final Path arriving;

    FileStore(Path folder) throws IOException {
        this.folder = folder;
        kept = Files.createDirectories(folder.resolve("kept"));
        arriving = Files.createDirectories(folder.resolve("arriving"));
        sync(folder);
    }

    @Override
    public Arrival receive(InputStream bytes, Digest awaited, long atMost) throws IOException {
        var file = arriving.resolve(UUID.randomUUID().toString());
        try (var to = new SteadyFile(FileChannel.open(file, CREATE_NEW, WRITE))) {
            var copy = Copy.of(bytes, to, atMost);
            to.force();
            return new FileArrival(file, awaited, copy);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    @Override
    public Optional<StoredBytes> find(Digest digest) throws IOException {
        var file = file(digest);
        try {
            return Optional.of(new StoredFile(file, Files.size(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public Stream<Digest> keptBefore(Instant instant) throws IOException {
        return Files.walk(kept, 2)
                .filter(file -> NAME.matcher(file.getFileName().toString()).matches() && isOlder(file, instant))
                .map(file -> Digest.ofBytes(
                        HexFormat.of().parseHex(file.getFileName().toString())));
    }

    @Override
    public void remove(Digest digest, Instant keptBefore) throws IOException {
        var file = file(digest);
        if (isOlder(file, keptBefore)) {
            var taken = arriving.resolve(UUID.randomUUID().toString());
            Files.move(file, taken, ATOMIC_MOVE);
            giveBackOrDelete(taken, file, keptBefore);
        }
    }

    @Override
    public void forgetArrivals(Instant before) throws IOException {
        try (var files = Files.list(arriving)) {
            for (var file : (Iterable<Path>) files.filter(f -> isOlder(f, before))::iterator) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public void reach() throws IOException {
        for (var needed : List.of(kept, arriving)) {
            if (!Files.isWritable(needed)) {
                throw new UnreachableException("the folder cannot be written to");
            }
        }
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    /** The folder with all that is in it. */
    void deleteAll() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Bytes that were kept anew between looking and taking are put back. */
    private static void giveBackOrDelete(Path taken, Path file, Instant keptBefore) throws IOException {
        if (isOlder(taken, keptBefore)) {
            Files.deleteIfExists(taken);
        } else {
            Files.move(taken, file, ATOMIC_MOVE);
        }
    }

    private Path file(Digest digest) {
        var name = HexFormat.of().formatHex(digest.bytes());
        return kept.resolve(name.substring(0, 2)).resolve(name);
    }

    private static boolean isOlder(Path file, Instant instant) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(instant);
        } catch (IOException gone) {
            return false;
        }
    }

    /** That names in a folder survive a loss of power. */
    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }

    private final class FileArrival implements Arrival {
        private final Path file;
        private final Digest awaited;
        private final Copy copy;

        FileArrival(Path file, Digest awaited, Copy copy) {
            this.file = file;
            this.awaited = awaited;
            this.copy = copy;
        }

        @Override
        public Copy copy() {
            return copy;
        }

        /** Also when the same bytes lie there: their file is as new as this arrival then. */
        @Override
        public void keep() throws IOException {
            copy.checkIs(awaited);
            var target = file(awaited);
            Files.createDirectories(target.getParent());
            Files.move(file, target, ATOMIC_MOVE);
            sync(target.getParent());
            sync(kept);
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    private record StoredFile(Path file, long size) implements StoredBytes {
        @Override
        public InputStream from(long offset) throws IOException {
            return Channels.newInputStream(FileChannel.open(file, READ).position(offset));
        }
    }
}
