package org.rogatory.log;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an operator watches: how long acts wait for their places, and what was promised of that. */
@Singleton
final class LogMetrics {
    private static final String PREFIX = "rogatory.log.";

    private final MeterRegistry registry;
    private final Timer lag;
    private final Counter acts;

    LogMetrics(
            MeterRegistry registry,
            LogState state,
            @ConfigProperty(name = "rogatory.log.promised-lag") Duration promised) {
        this.registry = registry;
        lag = Timer.builder(PREFIX + "lag")
                .description("From an act's transaction to its place in the log, of the slowest act of each batch")
                .register(registry);
        acts = Counter.builder(PREFIX + "acts")
                .description("Acts that this instance gave their places")
                .register(registry);
        Gauge.builder(PREFIX + "size", state, LogState::size)
                .description("Entries of the log, as this instance has last seen it")
                .register(registry);
        Gauge.builder(PREFIX + "refusing", state, s -> s.refusal().isPresent() ? 1 : 0)
                .description("1 while this instance refuses to sign")
                .register(registry);
        TimeGauge.builder(
                        PREFIX + "lag.worst",
                        state,
                        TimeUnit.MILLISECONDS,
                        s -> s.worst().toMillis())
                .description("The longest that an act has waited since the start")
                .register(registry);
        TimeGauge.builder(PREFIX + "lag.promised", promised, TimeUnit.MILLISECONDS, Duration::toMillis)
                .description("The longest that an act may wait, as receipts promise")
                .strongReference(true)
                .register(registry);
    }

    /** The registry outlives the application where it starts anew in one process: its gauges must not. */
    @PreDestroy
    void forget() {
        List.copyOf(registry.getMeters()).stream()
                .filter(meter -> meter.getId().getName().startsWith(PREFIX))
                .forEach(registry::remove);
    }

    void sequenced(int placed, Duration waited) {
        if (placed > 0) {
            lag.record(waited);
            acts.increment(placed);
        }
    }
}
