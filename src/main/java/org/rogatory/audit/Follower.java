package org.rogatory.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Keeps what auditors ask of up with the log; any instance may, and one at a time does. */
@Singleton
class Follower {
    private static final Logger LOG = Logger.getLogger(Follower.class);

    private final Following following;

    Follower(Following following) {
        this.following = following;
    }

    /** What fails is tried again the next time: nothing of it was kept. */
    @Scheduled(every = "{rogatory.audit.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        try {
            while (following.takeUp()) {
                // until it is up to date, or another instance is at it
            }
        } catch (RuntimeException e) {
            LOG.errorf("The log could not be followed: %s", e.getClass().getName());
        }
    }
}
