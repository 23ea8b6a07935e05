package org.rogatory.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.TestIssuer;
import org.rogatory.deadline.Patience;
import org.rogatory.scenario.PostgresServer;
import org.rogatory.scenario.TimeMachine;
import org.rogatory.store.Sql;

/**
 * What the log costs sixteen case systems that act without a pause: the packaged product, over HTTP, with the log and
 * without it in turn. It is taken away from outside, for the product has no switch for that: whoever holds the lock of
 * the sequencer stops it, and a rule of the database lets no act be noted for it.
 */
@QuarkusIntegrationTest
@WithTestResource(TestIssuer.class)
@WithTestResource(TimeMachine.class)
@WithTestResource(PostgresServer.class)
class LogThroughputIT {
    /** With or without the log: so that neither gains by coming later, when the service has warmed up. */
    private static final List<Boolean> ROUNDS = List.of(false, true, true, false, true, false, false, true);

    private static final Duration PROMISED = Duration.ofSeconds(10);
    private static final String NOT_NOTED =
            "create rule not_noted as on insert to act_without_place do instead nothing";

    private Connection superuser;
    private long with;
    private long without;
    private Duration worst = Duration.ZERO;

    @BeforeEach
    void superuser() throws SQLException {
        TimeMachine.home();
        superuser = PostgresServer.superuser();
        superuser.setAutoCommit(false);
    }

    /** What was done without the log comes into it now. */
    @AfterEach
    void allHavePlaces() throws SQLException {
        superuser.rollback();
        new Outbox(new Sql(superuser)).reconcile();
        superuser.commit();
        allPlaced();
        superuser.close();
    }

    @Test
    void sixteenCaseSystemsHardlyNoticeTheLog() throws Exception {
        CaseSystems.act(lag -> {});
        for (var log : ROUNDS) {
            if (log) {
                with += CaseSystems.act(this::waited);
                allPlaced();
            } else {
                without += withoutTheLog();
            }
        }

        var ratio = (double) with / without;
        System.out.printf(
                "%d case systems over HTTP: %d acts without the log, %d with it, ratio %.2f; worst lag %d ms%n",
                CaseSystems.MANY, without, with, ratio, worst.toMillis());
        assertTrue(worst.compareTo(PROMISED) < 0, () -> "later than promised: " + worst);
        assertTrue(ratio > 0.5, "the log takes more than half of the throughput");
    }

    private long withoutTheLog() throws Exception {
        var sql = new Sql(superuser);
        sql.change(NOT_NOTED);
        superuser.commit();
        sql.row(row -> row.getInt(1), "select id from log_sequencer for update");
        var places = places();
        try {
            var acts = CaseSystems.act(lag -> {});
            assertEquals(places, places(), "the log went on");
            return acts;
        } finally {
            sql.change("drop rule not_noted on act_without_place");
            superuser.commit();
        }
    }

    private long places() {
        return new Sql(superuser)
                .row(row -> row.getLong(1), "select count(*) from log_entry")
                .orElseThrow();
    }

    private void waited(Duration lag) {
        worst = lag.compareTo(worst) > 0 ? lag : worst;
    }

    private static void allPlaced() throws SQLException {
        try (var connection = PostgresServer.connection()) {
            var outbox = new Outbox(new Sql(connection));
            Patience.until("every act has its place", () -> outbox.size() == 0);
        }
    }
}
