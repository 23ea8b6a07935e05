package org.rogatory.log;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.DurationConverter;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks at short intervals which acts wait for a place; every instance does, and one at a time gives them out. */
@Singleton
class Sequencer {
    private static final String OFF = "off";
    private static final String BESIDE_THE_KEYS = ".checkpoint";
    /** Acts of one transaction. */
    private static final int MOST = 1000;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Sequencing sequencing;
    private final LogState state;
    private final LogMetrics metrics;
    private final String every;
    /** The scheduler of the platform counts in whole seconds. */
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "log-sequencer");
        thread.setDaemon(true);
        return thread;
    });

    private boolean reconciled;

    Sequencer(
            DataSource source,
            LogKeys keys,
            LogState state,
            LogMetrics metrics,
            @ConfigProperty(name = "rogatory.log.every") String every,
            @ConfigProperty(name = "rogatory.log.keystore") String keystore,
            @ConfigProperty(name = "rogatory.log.held") Optional<Path> held) {
        var file = held.or(() -> Optional.of(keystore)
                .filter(name -> !name.equals(LogKeys.RANDOM))
                .map(name -> Path.of(name + BESIDE_THE_KEYS)));
        this.sequencing = new Sequencing(source, keys, file.map(f -> new HeldCheckpoint(f, keys)), MOST);
        this.state = state;
        this.metrics = metrics;
        this.every = every;
    }

    void begin(@Observes StartupEvent start) {
        if (!every.equals(OFF)) {
            var millis = DurationConverter.parseDuration(every).toMillis();
            clockwork.scheduleWithFixedDelay(this::run, 0, millis, TimeUnit.MILLISECONDS);
        }
    }

    /** What is begun is ended. */
    void end(@Observes ShutdownEvent stop) throws InterruptedException {
        clockwork.shutdown();
        clockwork.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    /** Gives a place to every act that waits; nothing that fails keeps the next time from trying. */
    void run() {
        try {
            if (!reconciled) {
                sequencing.reconcile();
                reconciled = true;
            }
            while (oneBatch()) {
                // until none waits, or another instance is at it
            }
        } catch (RefusedToSignException e) {
            state.refused(e.getMessage());
        } catch (RuntimeException e) {
            state.failed(e);
        }
    }

    private boolean oneBatch() {
        var began = System.nanoTime();
        var batch = sequencing.next();
        batch.ifPresent(done -> {
            var waited = done.waited().plusNanos(System.nanoTime() - began);
            state.sequenced(done.size(), done.acts() > 0 ? waited : Duration.ZERO);
            metrics.sequenced(done.acts(), waited);
        });
        return batch.filter(Sequencing.Batch::more).isPresent();
    }
}
