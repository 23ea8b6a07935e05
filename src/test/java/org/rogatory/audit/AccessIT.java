package org.rogatory.audit;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.TestIssuer;
import org.rogatory.scenario.Api;
import org.rogatory.scenario.DatabaseRoles;
import org.rogatory.scenario.Deeds;
import org.rogatory.scenario.Dossier;
import org.rogatory.scenario.PostgresServer;
import org.rogatory.scenario.TimeMachine;

/** Reading on PostgreSQL: it is on record or it does not happen, and it waits for nobody. */
@QuarkusIntegrationTest
@WithTestResource(TestIssuer.class)
@WithTestResource(TimeMachine.class)
@WithTestResource(PostgresServer.class)
class AccessIT {
    private static final int PATIENCE_SECONDS = 15;

    private Dossier request;

    @BeforeEach
    void aRequestThatNobodyHasFetched() {
        TimeMachine.itIs("2026-05-04");
        request = Dossier.ofStoredData("vn-central", "fr-central", "fr");
        request.requesting().post("/acts", Deeds.submit()).then().statusCode(201);
    }

    @AfterEach
    void home() {
        TimeMachine.home();
    }

    @Test
    void whatTheDatabaseDoesNotRecordIsNotShown() throws SQLException {
        asOwner("revoke insert on access_record from " + DatabaseRoles.SERVICE);
        try {
            request.as("fr-auditor")
                    .get("")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .body("type", is("https://rogatory.org/problems/unavailable"))
                    .body(not(containsString("STORED_DATA")));
        } finally {
            asOwner("grant insert on access_record to " + DatabaseRoles.SERVICE);
        }
        request.as("fr-auditor").get("").then().statusCode(200);
        assertEquals(1, recorded("fr-auditor"), "the one that was shown");
    }

    /** Whoever holds the request keeps no reader waiting, neither for the record nor for the first retrieval. */
    @Test
    void aFirstRetrievalWaitsForNobodyWhoHoldsTheRequest() throws Exception {
        try (var other = PostgresServer.connection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeQuery("select 1 from request where id = '%s' for update".formatted(request.id()));

            var answer = CompletableFuture.supplyAsync(() -> request.requested().get(""))
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);

            assertEquals(200, answer.statusCode(), answer::asString);
        }
        var retrievals = Api.json(request.requesting().get("/retrievals")).path("items");
        assertEquals("FR", retrievals.at("/0/state").asText());
        assertEquals(1, recorded("fr-central"));
    }

    /** Sequencer and follower at work by themselves. */
    @Test
    void auditorsSoonFindWhatWasDone() throws Exception {
        var path = "/v1/audit/acts?officer=vn-central&act=SUBMIT&request=" + request.id();
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);

        var found = Api.json(new Api("vn-auditor").get(path)).path("items");
        while (found.isEmpty()) {
            assertTrue(System.nanoTime() < end, "the log is followed");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            found = Api.json(new Api("vn-auditor").get(path)).path("items");
        }

        assertEquals(1, found.size());
        var statistics = Api.json(new Api("oversight").get("/v1/statistics?by=REQUESTED_STATE&requestedState=FR"));
        assertEquals("FR", statistics.at("/items/0/requestedState").asText());
    }

    private static void asOwner(String sql) throws SQLException {
        try (var connection = PostgresServer.connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int recorded(String officer) throws SQLException {
        var select = "select count(*) from access_record where request_id = '%s' and subject = '%s' and status = 200";
        try (var connection = PostgresServer.connection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(select.formatted(request.id(), officer))) {
            found.next();
            return found.getInt(1);
        }
    }
}
