package org.rogatory.scenario;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;

/** A PostgreSQL server without a container, and every setting that the packaged product does not start without. */
public final class PostgresServer implements QuarkusTestResourceLifecycleManager {
    private static final String OWNER = "rogatory";
    private static final String KEPT_AS = "org.rogatory.test.postgres";
    private static final int KEY_BYTES = 32;

    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            server = EmbeddedPostgres.start();
            prepare();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var url = server.getJdbcUrl(OWNER, OWNER);
        System.setProperty(KEPT_AS, url);
        return Map.of(
                "ROGATORY_DB_URL",
                url,
                "ROGATORY_DB_USER",
                OWNER,
                "ROGATORY_DB_PASSWORD",
                OWNER,
                "ROGATORY_CURSOR_KEY",
                key(),
                "ROGATORY_LOG_ORIGIN",
                "it.rogatory.example/2026",
                "rogatory.registry.seed",
                "src/main/resources/demo/registry.json",
                "quarkus.management.port",
                "0");
    }

    @Override
    public void stop() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection past the service, as the owner of its tables. */
    public static Connection connection() throws SQLException {
        return DriverManager.getConnection(System.getProperty(KEPT_AS), OWNER, OWNER);
    }

    /** Not as superuser: the product must do with the rights of an owner. */
    private void prepare() throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role rogatory login password 'rogatory'");
            statement.execute("create database rogatory owner rogatory");
        }
    }

    private static String key() {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }
}
