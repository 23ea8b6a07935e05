package org.rogatory.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.rogatory.proof.Checkpoint;
import org.rogatory.proof.MalformedException;
import org.rogatory.proof.Note;

/**
 * The newest checkpoint, kept in a file that no restored backup of the database takes back. It never becomes older,
 * also when several instances write it.
 */
final class HeldCheckpoint {
    /** A lock of a file is one of the process: within it, threads take turns by this. */
    private static final Object TURN = new Object();

    private final Path file;
    private final LogKeys keys;

    HeldCheckpoint(Path file, LogKeys keys) {
        this.file = file.toAbsolutePath();
        this.keys = keys;
    }

    /** @throws RefusedToSignException when the database does not continue the log of the checkpoint that is held */
    void demand(StoredTree tree, long size) {
        var held = read().map(keys::accept);
        held.ifPresent(checkpoint -> demand(tree, size, checkpoint, "held in " + file));
    }

    static void demand(StoredTree tree, long size, Checkpoint signed, String where) {
        if (signed.size() > size) {
            throw new RefusedToSignException("the database has %d entries of the log, the checkpoint %s has %d"
                    .formatted(size, where, signed.size()));
        }
        if (!tree.at(signed.size()).root().equals(signed.root())) {
            throw new RefusedToSignException("the first %d entries of the log are not those of the checkpoint %s"
                    .formatted(signed.size(), where));
        }
    }

    /** Keeps this one unless a newer one is kept. */
    void hold(Note newest) {
        synchronized (TURN) {
            try (var lock = FileChannel.open(sibling(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock.lock();
                if (read().filter(held -> isNoOlder(held, newest)).isEmpty()) {
                    write(newest);
                }
            } catch (IOException e) {
                throw new RefusedToSignException("the checkpoint cannot be held in " + file + ": " + e);
            }
        }
    }

    private static boolean isNoOlder(Note held, Note newest) {
        var size = Checkpoint.parse(held.text()).size();
        var next = Checkpoint.parse(newest.text()).size();
        return size > next || size == next && held.equals(newest);
    }

    Optional<Note> read() {
        try {
            return Files.exists(file) ? Optional.of(Note.parse(Files.readAllBytes(file))) : Optional.empty();
        } catch (MalformedException e) {
            throw new RefusedToSignException("what is held in " + file + " is no checkpoint: " + e.getMessage());
        } catch (IOException e) {
            throw new RefusedToSignException("the checkpoint held in " + file + " cannot be read: " + e);
        }
    }

    /** Wholly or not at all, and on disk before anybody relies on it. */
    private void write(Note note) throws IOException {
        var next = sibling(".next");
        try (var out = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(note.encode().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        try (var folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    private Path sibling(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
