package org.rogatory.log;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.rogatory.store.Sql;

/** How the log fares on this instance: what has kept it from signing, how far it has come, how long acts have waited. */
@Singleton
final class LogState {
    private static final Logger LOG = Logger.getLogger(LogState.class);

    private volatile Optional<String> refusal = Optional.empty();
    private volatile String failure = "";
    private volatile long size;
    private volatile Duration worst = Duration.ZERO;

    /** Why nothing is signed, when nothing is. */
    Optional<String> refusal() {
        return refusal;
    }

    /** Of the log, as this instance has last seen it. */
    long size() {
        return size;
    }

    /** The longest that an act has waited for its place since the start, as far as this instance gave it. */
    Duration worst() {
        return worst;
    }

    void sequenced(long newSize, Duration waited) {
        if (refusal.isPresent() || !failure.isEmpty()) {
            LOG.info("The log signs again");
        }
        refusal = Optional.empty();
        failure = "";
        size = newSize;
        worst = waited.compareTo(worst) > 0 ? waited : worst;
    }

    /** Said once for each reason, however often it is met. */
    void refused(String why) {
        if (!refusal.equals(Optional.of(why))) {
            LOG.errorf("The log refuses to sign: %s", why);
        }
        refusal = Optional.of(why);
    }

    /** The next time will tell: what has failed has left nothing. */
    void failed(Throwable why) {
        var kind = (why instanceof Sql.FailedException failed ? failed.getCause() : why)
                .getClass()
                .getName();
        if (!failure.equals(kind)) {
            LOG.errorf("Acts wait for their places in the log: %s", kind);
        }
        failure = kind;
    }
}
