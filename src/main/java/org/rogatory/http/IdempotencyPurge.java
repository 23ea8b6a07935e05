package org.rogatory.http;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Forgets the keys that no longer count. */
@Singleton
class IdempotencyPurge {
    private final IdempotencyRecords records;
    private final Clock clock;

    IdempotencyPurge(IdempotencyRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m")
    @Transactional
    void purge() {
        records.deleteBefore(clock.instant().minus(Idempotency.KEPT));
    }
}
