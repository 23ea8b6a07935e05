package org.rogatory.deadline;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.TestIssuer;
import org.rogatory.scenario.PostgresServer;
import org.rogatory.scenario.TimeMachine;

/** Two instances of the packaged product on one database, the schedulers of which race for the same requests. */
@QuarkusIntegrationTest
@TestProfile(ExpiryIT.EverySecond.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(TimeMachine.class)
@WithTestResource(PostgresServer.class)
class ExpiryIT {
    private static final String FIRST = "first instance";
    private static final String SECOND = "second instance";
    private static final Path LOG_OF_FIRST = Path.of(System.getProperty("quarkus.log.file.path", "target/quarkus.log"));
    private static final int ROUNDS = 2;
    private static final int HELD = 12;

    public static final class EverySecond implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return everySecond(FIRST);
        }
    }

    /** And known to the database under that name. */
    private static Map<String, String> everySecond(String name) {
        return Map.of(
                "rogatory.deadline.every",
                "1s",
                "quarkus.datasource.jdbc.additional-jdbc-properties.ApplicationName",
                name);
    }

    @BeforeEach
    void monday() {
        TimeMachine.itIs("2026-05-04");
    }

    @AfterEach
    void home() {
        TimeMachine.home();
    }

    @Test
    void twoInstancesLetEachGoOnce() throws Exception {
        try (var second = SecondInstance.start(everySecond(SECOND))) {
            for (var round = 1; round <= ROUNDS; round++) {
                var held = Stream.generate(Held::forSixtyDays).limit(HELD).toList();
                race(() -> TimeMachine.daysPass(Held.OVER));
                Patience.until("all are let go", () -> held.stream().allMatch(Held::isLetGo));
                race(() -> {});
                held.forEach(Held::assertLetGoOnce);
            }
            for (var log : List.of(Files.readString(LOG_OF_FIRST), second.log())) {
                assertFalse(log.contains("what is due"), "who comes second has nothing to do, and does not fail");
            }
        }
    }

    /** Both instances run their schedulers from the same moment on, and have finished what they did before. */
    private static void race(Runnable before) throws SQLException {
        try (var gate = StartingGate.shut()) {
            before.run();
            Patience.until(
                    "both instances ask what is due", () -> gate.waiting().equals(Set.of(FIRST, SECOND)));
        }
    }
}
