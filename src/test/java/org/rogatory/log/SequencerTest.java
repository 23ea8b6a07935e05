package org.rogatory.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.rogatory.access.TestIssuer;
import org.rogatory.scenario.Deeds;
import org.rogatory.scenario.Dossier;
import org.rogatory.store.Sql;

/** The acts of this service, on the embedded database. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class SequencerTest {
    private final Sequencer sequencer;
    private final DataSource source;
    private final LogKeys keys;

    SequencerTest(Sequencer sequencer, DataSource source, LogKeys keys) {
        this.sequencer = sequencer;
        this.source = source;
        this.keys = keys;
    }

    @Test
    void everyActOfTheServiceGetsItsPlace() throws SQLException {
        var request = Dossier.ofStoredData("vn-central", "fr-central", "fr");
        request.requesting().does(Deeds.submit());
        request.requested().does(Deeds.acknowledge("BEPI 26/1188"));
        assertTrue(log().waiting() >= 2);

        sequencer.run();
        request.requested().does(Deeds.takeUp());
        sequencer.run();

        log().assertComplete(keys);
        assertEquals(
                5,
                log().places().stream()
                        .filter(place -> place.request().toString().equals(request.id()))
                        .count(),
                "three acts and two heads");
    }

    @Test
    void whatAnOperatorWatchesIsThere() {
        sequencer.run();
        var metrics = RestAssured.get("/q/metrics").asString();
        for (var name :
                new String[] {"lag_seconds_max", "lag_worst_seconds", "lag_promised_seconds 10.0", "refusing 0.0"}) {
            assertTrue(metrics.contains("rogatory_log_" + name), name);
        }
        assertTrue(RestAssured.get("/q/health/ready").asString().contains("\"name\": \"log\""));
    }

    private WholeLog log() throws SQLException {
        try (var connection = source.getConnection()) {
            return WholeLog.of(new Sql(connection));
        }
    }
}
