package org.rogatory.request;

import io.quarkus.test.common.WithTestResource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.rogatory.access.TestIssuer;
import org.rogatory.scenario.Deeds;
import org.rogatory.scenario.Dossier;
import org.rogatory.scenario.PostgresServer;
import org.rogatory.scenario.TimeMachine;

/** The packaged product on PostgreSQL, and what it has stored, read past it. */
@WithTestResource(TestIssuer.class)
@WithTestResource(TimeMachine.class)
@WithTestResource(PostgresServer.class)
abstract class OnPostgres {

    @BeforeEach
    void monday() {
        TimeMachine.itIs("2026-05-04");
    }

    @AfterEach
    void home() {
        TimeMachine.home();
    }

    /** A request that France has taken up. */
    static Dossier takenUp() {
        var request = Dossier.ofStoredData("vn-central", "fr-central", "fr");
        request.requesting().does(Deeds.submit());
        request.requested().does(Deeds.acknowledge("BEPI 26/1188"));
        request.requested().does(Deeds.takeUp());
        return request;
    }

    /** The rows of a statement about one request. */
    static <T> List<T> rows(String select, Dossier request, Rows.Reading<T> reading) throws SQLException {
        try (var connection = PostgresServer.connection();
                var statement = connection.prepareStatement(select)) {
            statement.setObject(1, UUID.fromString(request.id()));
            var rows = new ArrayList<T>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(reading.of(found));
                }
            }
            return rows;
        }
    }

    /** Executes a statement about one request, as the owner of the tables. */
    static int execute(String change, Dossier request) throws SQLException {
        try (var connection = PostgresServer.connection();
                var statement = connection.prepareStatement(change)) {
            if (change.contains("?")) {
                statement.setObject(1, UUID.fromString(request.id()));
            }
            return statement.executeUpdate();
        }
    }
}
