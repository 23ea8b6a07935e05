package org.rogatory.letter;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.rogatory.problem.ProblemException;
import org.rogatory.problem.ProblemType;

/** Sets a few letters at a time, so that letters never take all of the memory or all of the processors. */
@Singleton
final class Press {
    private static final Logger LOG = Logger.getLogger(Press.class);
    private static final int AT_A_TIME = 2;
    private static final int PATIENCE_SECONDS = 20;
    private static final String RETRY_AFTER_SECONDS = "10";

    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    /** @throws ProblemException 503 when too many wait already */
    byte[] pdf(Letter letter) {
        if (!hasPlace()) {
            throw ProblemException.of(ProblemType.UNAVAILABLE, "Too many letters are being made now.")
                    .header("Retry-After", RETRY_AFTER_SECONDS);
        }
        try {
            return Typesetting.pdf(letter);
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            LOG.debug("A letter was waited for no longer.");
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
