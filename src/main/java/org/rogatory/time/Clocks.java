package org.rogatory.time;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Gives everybody the same clock, in UTC. */
@Singleton
final class Clocks {
    private static final Logger LOG = Logger.getLogger(Clocks.class);

    @Startup
    @Produces
    @ApplicationScoped
    Clock clock(@ConfigProperty(name = "rogatory.clock.shift-file") Optional<Path> shiftFile) {
        shiftFile.ifPresent(file -> LOG.warnf("The clock is shifted for tests by the duration in %s", file));
        return shiftFile.<Clock>map(ShiftedClock::new).orElseGet(Clock::systemUTC);
    }
}
