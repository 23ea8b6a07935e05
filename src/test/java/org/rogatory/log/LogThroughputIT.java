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
 * the sequencer stops it, and a trigger lets no act be noted for it. (A rule would too, but for ever: the plan of a statement
 * that does nothing depends on nothing, and PostgreSQL keeps it.)
 */
@QuarkusIntegrationTest
@WithTestResource(TestIssuer.class)
@WithTestResource(TimeMachine.class)
@WithTestResource(PostgresServer.class)
class LogThroughputIT {
    /** With or without the log: so that neither gains by coming later, when the service has warmed up. */
    private static final List<Boolean> ROUNDS = List.of(false, true, true, false);

    private static final Duration PROMISED = Duration.ofSeconds(10);
    private static final String NOT_NOTED = "create function not_noted() returns trigger language plpgsql as"
            + " 'begin return null; end'; create trigger not_noted before insert on act_without_place"
            + " for each row execute function not_noted()";
    private static final String NOTED = "drop trigger not_noted on act_without_place; drop function not_noted()";
    private static final String PLACES = "select count(*) from log_entry";
    private static final String WITHOUT_PLACE = "select count(*) from act a where not exists (select 1 from log_entry e"
            + " where e.request_id = a.request_id and e.act_number = a.act_number and not e.head)";

    private CaseSystems all;
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
        all = CaseSystems.ready();
        all.act(lag -> {});
        for (var log : ROUNDS) {
            if (log) {
                with += withTheLog();
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

    private long withTheLog() throws Exception {
        allPlaced();
        var before = counted(WITHOUT_PLACE);
        var acts = all.act(this::waited);
        allPlaced();
        assertEquals(before, counted(WITHOUT_PLACE), "the log was off");
        return acts;
    }

    private long withoutTheLog() throws Exception {
        var sql = new Sql(superuser);
        sql.change(NOT_NOTED);
        superuser.commit();
        sql.row(row -> row.getInt(1), "select id from log_sequencer for update");
        var places = counted(PLACES);
        try {
            var acts = all.act(lag -> {});
            assertEquals(places, counted(PLACES), "the log went on");
            return acts;
        } finally {
            sql.change(NOTED);
            superuser.commit();
        }
    }

    private long counted(String count) {
        return new Sql(superuser).row(row -> row.getLong(1), count).orElseThrow();
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
