package org.rogatory.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.rogatory.proof.Checkpoint;
import org.rogatory.proof.MerkleTree;
import org.rogatory.proof.Note;
import org.rogatory.store.Sql;
import org.rogatory.store.Transaction;

/**
 * Gives committed acts their places, one batch in one transaction: entries, head statements, tiles and the signed
 * checkpoint stand there together or not at all. One instance does so at a time, by the lock of a row; one that has lost
 * it without knowing meets the key of the positions, and nothing of its batch remains.
 */
final class Sequencing {
    private static final String LOCK = "select id from log_sequencer where id = 1 for update";

    private final DataSource source;
    private final LogKeys keys;
    private final Optional<HeldCheckpoint> held;
    private final int most;

    Sequencing(DataSource source, LogKeys keys, Optional<HeldCheckpoint> held, int most) {
        this.source = source;
        this.keys = keys;
        this.held = held;
        this.most = most;
    }

    /**
     * What was done.
     *
     * @param size of the log
     * @param waited of the act that has waited longest, when its batch was read
     * @param more whether others are waiting
     */
    record Batch(Note checkpoint, long size, int acts, Duration waited, boolean more) {}

    /** Puts what has neither a place nor waits for one onto the list, after whoever sequences now. */
    void reconcile() {
        Transaction.on(source, sql -> {
            sql.row(row -> row.getInt(1), LOCK);
            new Outbox(sql).reconcile();
            return true;
        });
    }

    /**
     * One batch; empty while another instance does the same.
     *
     * @throws RefusedToSignException when the database contradicts what was signed before; then nothing has changed
     */
    Optional<Batch> next() {
        var batch = Transaction.on(
                source,
                sql -> sql.row(row -> row.getInt(1), LOCK + " skip locked").map(mine -> batch(sql)));
        batch.ifPresent(done -> held.ifPresent(file -> file.hold(done.checkpoint())));
        return batch;
    }

    private Batch batch(Sql sql) {
        var tree = new StoredTree(sql);
        var size = tree.size();
        var newest = new Checkpoints(sql).newest();
        held.ifPresent(file -> file.demand(tree, size));
        newest.map(Note::text)
                .map(Checkpoint::parse)
                .ifPresent(own -> HeldCheckpoint.demand(tree, size, own, "in the database"));
        // What was committed before a crash is held before anything is signed that continues it.
        newest.filter(keys::allSigned).ifPresent(note -> held.ifPresent(file -> file.hold(note)));
        return place(sql, tree, size, newest);
    }

    private Batch place(Sql sql, StoredTree tree, long size, Optional<Note> newest) {
        var outbox = new Outbox(sql);
        var waiting = outbox.first(most);
        var acts = waiting.stream().filter(act -> !act.placed()).toList();
        var entries = entries(acts);
        var after = entries.isEmpty() ? tree.at(size) : tree.append(size, entries);
        var signed =
                newest.filter(note -> entries.isEmpty() && keys.allSigned(note)).orElseGet(() -> sign(sql, after));
        if (!waiting.isEmpty()) {
            outbox.takeAway(waiting.get(waiting.size() - 1).recordedAt());
        }
        var longest = acts.stream().map(Unplaced::waited).max(Comparator.naturalOrder());
        return new Batch(signed, after.size(), acts.size(), longest.orElse(Duration.ZERO), waiting.size() == most);
    }

    private Note sign(Sql sql, MerkleTree tree) {
        var note = keys.sign(new Checkpoint(keys.origin(), tree.size(), tree.root()));
        new Checkpoints(sql).add(note);
        return note;
    }

    /** The acts, and then for each request that they touch which of them is its newest. */
    private List<Entry> entries(List<Unplaced> acts) {
        var newest = acts.stream()
                .collect(Collectors.toMap(
                        Unplaced::request,
                        act -> act,
                        BinaryOperator.maxBy(Comparator.comparing(Unplaced::number)),
                        LinkedHashMap<UUID, Unplaced>::new));
        return Stream.concat(
                        acts.stream().map(Entry::of), newest.values().stream().map(this::head))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Entry head(Unplaced act) {
        var statement = new HeadStatement(keys.origin(), act.request(), act.number(), act.digest());
        return new Entry(statement.entry(), act.request(), act.number(), true);
    }
}
