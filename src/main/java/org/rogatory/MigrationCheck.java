package org.rogatory;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** That the database has every migration of this release, also where the service itself is not to run them. */
@Singleton
final class MigrationCheck {
    private static final int BEFORE_ANYTHING_IS_READ_OR_WRITTEN = 2;

    private final Flyway flyway;

    MigrationCheck(Flyway flyway) {
        this.flyway = flyway;
    }

    void check(@Observes @Priority(BEFORE_ANYTHING_IS_READ_OR_WRITTEN) StartupEvent start) {
        var pending = flyway.info().pending();
        if (pending.length > 0) {
            throw new ConfigurationException("the database lacks migrations of this release: "
                    + Arrays.stream(pending).map(MigrationInfo::getScript).collect(Collectors.joining(", ")));
        }
    }
}
