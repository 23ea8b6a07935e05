package org.rogatory;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

class MigrationCheckTest {
    private static final String H2 = "jdbc:h2:mem:migrations;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1";

    private final Flyway flyway =
            Flyway.configure().dataSource(H2, "sa", "").locations("db/common").load();

    @Test
    void aDatabaseThatIsBehindIsNotServed() {
        var check = new MigrationCheck(flyway);

        var refusal = assertThrows(ConfigurationException.class, () -> check.check(new StartupEvent()));
        assertTrue(refusal.getMessage().contains("V001__registry.sql"), refusal::getMessage);

        flyway.migrate();
        assertDoesNotThrow(() -> check.check(new StartupEvent()));
    }
}
