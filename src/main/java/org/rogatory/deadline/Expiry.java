package org.rogatory.deadline;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.rogatory.procedure.Days;
import org.rogatory.request.DueActs;

/** Turns days that have passed into acts of SYSTEM; any instance may do so, and each act is done once. */
@Singleton
class Expiry {
    private static final Logger LOG = Logger.getLogger(Expiry.class);
    private static final int AT_ONCE = 100;
    private static final UUID FIRST = new UUID(0, 0);

    private final DueActs due;
    private final Clock clock;

    Expiry(DueActs due, Clock clock) {
        this.due = due;
        this.clock = clock;
    }

    /** A request that fails does not keep the others waiting: it is tried again the next time. */
    @Scheduled(every = "{rogatory.deadline.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        var after = FIRST;
        var today = Days.of(clock.instant());
        for (var page = due.awaitingTime(today, after, AT_ONCE);
                !page.isEmpty();
                page = due.awaitingTime(today, after, AT_ONCE)) {
            page.forEach(this::bringAbout);
            after = page.get(page.size() - 1);
        }
    }

    private void bringAbout(UUID request) {
        try {
            due.bringAbout(request);
        } catch (RuntimeException e) {
            LOG.errorf(
                    "what is due in request %s failed: %s",
                    request, e.getClass().getName());
        }
    }
}
