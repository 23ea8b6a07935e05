package org.rogatory.http;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;

/** The same sentences on the product's own database. */
@QuarkusTest
@TestProfile(IdempotencyOnPostgresTest.Postgres.class)
@WithTestResource(IdempotencyOnPostgresTest.Server.class)
public class IdempotencyOnPostgresTest extends IdempotencyTest {

    IdempotencyOnPostgresTest(Idempotency idempotency) {
        super(idempotency);
    }

    /** What is decided when the application is built. */
    public static final class Postgres implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.db-kind", "postgresql");
        }
    }

    /** A real server without a container. */
    public static final class Server implements QuarkusTestResourceLifecycleManager {
        private EmbeddedPostgres server;

        @Override
        public Map<String, String> start() {
            try {
                server = EmbeddedPostgres.start();
            } catch (IOException broken) {
                throw new IllegalStateException(broken);
            }
            return Map.of(
                    "quarkus.datasource.jdbc.url", server.getJdbcUrl("postgres", "postgres"),
                    "quarkus.datasource.username", "postgres",
                    "quarkus.datasource.password", "postgres");
        }

        @Override
        public void stop() {
            try {
                server.close();
            } catch (IOException gone) {
                throw new IllegalStateException(gone);
            }
        }
    }
}
