package org.rogatory.log;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.rogatory.chain.Digest;
import org.rogatory.problem.Problem;
import org.rogatory.problem.ProblemException;
import org.rogatory.problem.ProblemType;
import org.rogatory.proof.Checkpoint;
import org.rogatory.proof.ConsistencyProof;
import org.rogatory.proof.EntryBundle;
import org.rogatory.proof.InclusionProof;
import org.rogatory.proof.MerkleHash;
import org.rogatory.proof.Note;
import org.rogatory.proof.NoteSignature;
import org.rogatory.proof.Tile;
import org.rogatory.store.Sql;

/** Reads the log as it is signed: nothing beyond its newest checkpoint, and no proof that does not hold against it. */
@Singleton
public final class LogReading {
    private static final String RETRY_AFTER_SECONDS = "60";

    private static final Logger LOG = Logger.getLogger(LogReading.class);
    private static final int HASH = 32;

    private final DataSource source;
    private final LogState state;

    LogReading(DataSource source, LogState state) {
        this.source = source;
        this.state = state;
    }

    /**
     * The newest checkpoint, with the cosignatures that it has.
     *
     * @throws ProblemException 503 while the log refuses to sign, or has signed nothing yet
     */
    Note cosigned() {
        return reading(sql -> new Cosignatures(sql).on(newest(sql)));
    }

    /** The newest checkpoint as the log has signed it. */
    public Note checkpoint() {
        return reading(LogReading::newest);
    }

    /** The newest checkpoint, if nothing is wrong with the log. */
    Optional<Note> checkpointIfSigned() {
        return state.refusal().isPresent() ? Optional.empty() : with(sql -> new Checkpoints(sql).newest());
    }

    /** The checkpoint of that size; empty if none was signed. */
    public Optional<Note> checkpoint(long size) {
        return reading(sql -> new Checkpoints(sql).ofSize(size));
    }

    /** The hashes of a tile; empty if the log has no such tile yet. */
    Optional<byte[]> tile(Tile tile) {
        return reading(sql -> tile.isWithin(size(sql))
                ? Optional.of(Arrays.copyOf(new StoredTree(sql).read(tile), tile.width() * HASH))
                : Optional.empty());
    }

    /** The entries of a bundle; empty if the log has not so many yet. */
    Optional<byte[]> entries(EntryBundle bundle) {
        return reading(sql -> bundle.isWithin(size(sql))
                ? Optional.of(bundle.encode(LogEntries.digests(sql, bundle.start(), bundle.width())))
                : Optional.empty());
    }

    /** Entries from a position on, as these viewers see them. */
    List<LogEntryView> list(long from, int limit, Collection<String> viewers) {
        return with(sql -> LogEntries.from(sql, from, limit, viewers));
    }

    /** Keeps cosignatures that were verified. */
    void keep(Note checkpoint, List<NoteSignature> cosignatures) {
        with(sql -> {
            var kept = new Cosignatures(sql);
            cosignatures.forEach(line -> kept.add(size(checkpoint), line));
            return true;
        });
    }

    /** Where an entry stands; empty if it has no place. */
    public Optional<Long> position(Digest entry) {
        return reading(sql -> LogEntries.position(sql, entry));
    }

    /** The number of entries under the newest checkpoint. */
    public long size() {
        return reading(LogReading::size);
    }

    /** Of a position below that size, which the log must have. */
    public Proven inclusion(long position, long size) {
        return reading(sql -> {
            var entry = LogEntries.digests(sql, position, 1).get(0);
            var tree = new StoredTree(sql);
            var proof = tree.at(size).inclusion(position);
            var root = root(sql, tree, size);
            demand(proof.proves(MerkleHash.leaf(entry), root));
            return new Proven(entry, proof, root, new Checkpoints(sql).ofSize(size));
        });
    }

    /** Between two sizes in their order, which the log must have. */
    public ConsistencyProof consistency(long from, long to) {
        return reading(sql -> {
            var tree = new StoredTree(sql);
            var proof = tree.at(to).consistencyFrom(from);
            demand(proof.proves(root(sql, tree, from), root(sql, tree, to)));
            return proof;
        });
    }

    /**
     * That an entry is in the log of a size.
     *
     * @param checkpoint that was signed of this size, if one was
     */
    public record Proven(Digest entry, InclusionProof proof, Digest root, Optional<Note> checkpoint) {}

    private static Note newest(Sql sql) {
        return new Checkpoints(sql).newest().orElseThrow(LogReading::unsigned);
    }

    private static long size(Sql sql) {
        return size(newest(sql));
    }

    private static long size(Note note) {
        return Checkpoint.parse(note.text()).size();
    }

    private static Digest root(Note note) {
        return Checkpoint.parse(note.text()).root();
    }

    private static Digest root(Sql sql, StoredTree tree, long size) {
        return new Checkpoints(sql).ofSize(size).map(LogReading::root).orElseGet(() -> continued(sql, tree, size));
    }

    /** A root that was not signed belongs to a tree that was. */
    private static Digest continued(Sql sql, StoredTree tree, long size) {
        var root = tree.at(size).root();
        var newest = Checkpoint.parse(newest(sql).text());
        demand(tree.at(newest.size()).consistencyFrom(size).proves(root, newest.root()));
        return root;
    }

    /** What the database has now is not what was signed: the next look of the sequencer will tell. */
    private static void demand(boolean proven) {
        if (!proven) {
            throw new RefusedToSignException("a proof would not hold");
        }
    }

    private <T> T reading(Function<Sql, T> read) {
        if (state.refusal().isPresent()) {
            throw unsigned();
        }
        try {
            return with(read);
        } catch (RefusedToSignException contradicted) {
            LOG.errorf("The log contradicts its checkpoints: %s", contradicted.getMessage());
            throw unsigned();
        }
    }

    private <T> T with(Function<Sql, T> read) {
        return Sql.on(source, read);
    }

    private static ProblemException unsigned() {
        return new ProblemException(Problem.of(
                        ProblemType.UNAVAILABLE,
                        "The log signs nothing: what is stored now contradicts what was signed, or nothing was yet.")
                .header("Retry-After", RETRY_AFTER_SECONDS));
    }
}
