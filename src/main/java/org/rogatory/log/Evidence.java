package org.rogatory.log;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.rogatory.chain.Digest;
import org.rogatory.proof.ConsistencyProof;
import org.rogatory.proof.InclusionProof;
import org.rogatory.proof.MerkleTree;
import org.rogatory.proof.Note;
import org.rogatory.proof.VerifierKey;
import org.rogatory.store.Sql;

/**
 * What an auditor takes from the log. It is read as it is stored, also when it contradicts what was signed: an auditor
 * is shown just that.
 */
@Singleton
public final class Evidence {
    private static final String PLACES = "select log_position, entry, act_number, head from log_entry"
            + " where request_id = ? and log_position < ? order by log_position";

    private final DataSource source;
    private final LogKeys keys;

    Evidence(DataSource source, LogKeys keys) {
        this.source = source;
        this.keys = keys;
    }

    public String origin() {
        return keys.origin();
    }

    /** The keys that sign, and those that did. */
    public List<VerifierKey> keys() {
        return keys.all().stream().map(LogKey::verifier).toList();
    }

    /** With the cosignatures that it has; empty when nothing was signed yet. */
    public Optional<Note> newest() {
        return reading(sql -> new Checkpoints(sql).newest().map(new Cosignatures(sql)::on));
    }

    /** Empty when none of that size was signed. */
    public Optional<Note> ofSize(long size) {
        return reading(sql -> new Checkpoints(sql).ofSize(size));
    }

    /** As the entries that are stored now prove it; empty when some are missing. */
    public Optional<ConsistencyProof> consistency(long from, long to) {
        return reading(sql -> proven(() -> new StoredTree(sql).at(to).consistencyFrom(from)));
    }

    /**
     * What the log of a size has of a request.
     *
     * @param acts by number, where the acts stand
     * @param head the newest head statement
     */
    public record Places(Map<Integer, InclusionProof> acts, Optional<Head> head) {}

    /** A head statement, by the bytes whose digest should be the entry. */
    public record Head(byte[] statement, InclusionProof proof) {}

    public Places places(UUID request, long size) {
        return reading(sql -> {
            var found = sql.rows(
                    row -> new Found(row.getLong(1), Digest.ofBytes(row.getBytes(2)), row.getInt(3), row.getBoolean(4)),
                    PLACES,
                    request,
                    size);
            return places(request, found, new StoredTree(sql).at(size));
        });
    }

    private record Found(long position, Digest entry, int act, boolean head) {}

    private Places places(UUID request, List<Found> found, MerkleTree tree) {
        var acts = new HashMap<Integer, InclusionProof>();
        var digests = new HashMap<Integer, Digest>();
        var head = Optional.<Head>empty();
        for (var place : found) {
            var proof = proven(() -> tree.inclusion(place.position()));
            if (place.head()) {
                var digest = digests.getOrDefault(place.act(), Digest.NONE);
                var statement = new HeadStatement(origin(), request, place.act(), digest).bytes();
                head = proof.map(p -> new Head(statement, p));
            } else {
                digests.put(place.act(), place.entry());
                proof.ifPresent(p -> acts.put(place.act(), p));
            }
        }
        return new Places(acts, head);
    }

    @FunctionalInterface
    private interface Proving<T> {
        T get();
    }

    private static <T> Optional<T> proven(Proving<T> proving) {
        try {
            return Optional.of(proving.get());
        } catch (RefusedToSignException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private <T> T reading(Function<Sql, T> read) {
        return Sql.on(source, read);
    }
}
