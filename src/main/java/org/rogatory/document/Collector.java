package org.rogatory.document;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.rogatory.chain.Digest;
import org.rogatory.request.DocumentCustody;

/** Does away with bytes that belong to no document: of uploads that were cut off, and of drafts that were deleted. */
@Singleton
class Collector {
    private static final Logger LOG = Logger.getLogger(Collector.class);
    /** An upload that is still running, or has just been kept and not yet been told of, is younger. */
    private static final Duration GRACE = Duration.ofDays(1);

    private final ByteStore store;
    private final DocumentCustody custody;
    private final Clock clock;

    Collector(ByteStore store, DocumentCustody custody, Clock clock) {
        this.store = store;
        this.custody = custody;
        this.clock = clock;
    }

    @Scheduled(every = "{rogatory.documents.collect-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        var before = clock.instant().minus(GRACE);
        try {
            store.forgetArrivals(before);
            try (var kept = store.keptBefore(before)) {
                kept.filter(digest -> !custody.isKept(digest)).forEach(digest -> remove(digest, before));
            }
        } catch (IOException | RuntimeException e) {
            LOG.errorf("the collection of bytes stops: %s", e.getClass().getName());
        }
    }

    private void remove(Digest digest, Instant before) {
        try {
            store.remove(digest, before);
            LOG.infof("the bytes %s belong to no document and are gone", digest);
        } catch (IOException e) {
            LOG.errorf(
                    "the bytes %s cannot be removed: %s", digest, e.getClass().getName());
        }
    }
}
