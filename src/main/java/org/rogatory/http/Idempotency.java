package org.rogatory.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.rogatory.problem.ProblemException;
import org.rogatory.problem.ProblemType;

/** Remembers, in the effect's own transaction, what a key was answered: for seven days, and only successes. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Idempotency {
    static final Duration KEPT = Duration.ofDays(7);

    private final IdempotencyRecords records;

    Idempotency(IdempotencyRecords records) {
        this.records = records;
    }

    /**
     * The answer that was given before; otherwise the key is ours now, and its twins wait for our transaction.
     *
     * @throws ProblemException 422 if the key named another request, 409 if a twin takes too long
     */
    public Optional<Remembered> claim(IdempotencyKey key, byte[] fingerprint, Instant now) {
        var before = find(key, fingerprint, now);
        if (before.isPresent() || records.insert(key, fingerprint, now)) {
            return before;
        }
        var twin = find(key, fingerprint, now);
        if (twin.isEmpty()) {
            throw IdempotencyRecords.running();
        }
        return twin;
    }

    /**
     * The answer that was given before, without claiming the key.
     *
     * @throws ProblemException 422 if the key named another request
     */
    public Optional<Remembered> find(IdempotencyKey key, byte[] fingerprint, Instant now) {
        var record = records.find(key);
        if (record.filter(found -> found.createdAt().isBefore(now.minus(KEPT))).isPresent()) {
            records.delete(key);
            return Optional.empty();
        }
        if (record.filter(found -> !found.sameRequest(fingerprint)).isPresent()) {
            throw ProblemException.of(
                    ProblemType.IDEMPOTENCY_KEY_REUSED, "Take a new key for a request that is not the same.");
        }
        return record.map(IdempotencyRecord::answer);
    }

    /** Completes a claim: to be called before the transaction ends well. */
    public void remember(IdempotencyKey key, Remembered answer) {
        if (!records.complete(key, answer)) {
            throw new IllegalStateException("The key was not claimed in this transaction");
        }
    }
}
