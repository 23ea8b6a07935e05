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
import java.util.HashMap;
import java.util.Map;

/** A PostgreSQL server without a container, and every setting that the packaged product does not start without. */
public final class PostgresServer implements QuarkusTestResourceLifecycleManager {
    private static final String KEPT_AS = "org.rogatory.test.postgres";
    private static final int KEY_BYTES = 32;

    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            server = EmbeddedPostgres.start();
            DatabaseRoles.make(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var url = DatabaseRoles.url(server);
        System.setProperty(KEPT_AS, url);
        var settings = new HashMap<>(LogKeystore.settings());
        settings.put("ROGATORY_PUBLIC_ADDRESS", "https://test.rogatory.example");
        settings.put("ROGATORY_DOCUMENTS_FOLDER", "temporary");
        settings.putAll(Map.of(
                "ROGATORY_DB_URL",
                url,
                "ROGATORY_DB_USER",
                DatabaseRoles.SERVICE,
                "ROGATORY_DB_PASSWORD",
                DatabaseRoles.password(DatabaseRoles.SERVICE),
                "ROGATORY_DB_OWNER",
                DatabaseRoles.OWNER,
                "ROGATORY_DB_OWNER_PASSWORD",
                DatabaseRoles.password(DatabaseRoles.OWNER),
                "ROGATORY_CURSOR_KEY",
                key(),
                "ROGATORY_LOG_ORIGIN",
                "it.rogatory.example/2026",
                "rogatory.registry.seed",
                "src/main/resources/demo/registry.json",
                "quarkus.management.port",
                "0"));
        return settings;
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
        return connection(DatabaseRoles.OWNER);
    }

    /** A connection past the service, in one of the roles. */
    public static Connection connection(String role) throws SQLException {
        return DatabaseRoles.connection(System.getProperty(KEPT_AS), role);
    }

    /** A connection of the one whom nothing stops. */
    public static Connection superuser() throws SQLException {
        return DriverManager.getConnection(System.getProperty(KEPT_AS), "postgres", "postgres");
    }

    private static String key() {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }
}
