package org.rogatory.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.rogatory.http.IdempotencyOnPostgresTest;
import org.rogatory.request.Together;
import org.rogatory.store.Sql;

/** Whoever follows the log, and however often. */
@QuarkusTest
@TestProfile(IdempotencyOnPostgresTest.Postgres.class)
@WithTestResource(IdempotencyOnPostgresTest.Server.class)
class FollowingOnPostgresTest {
    private static final String REQUEST = """
            insert into request (id, kind, status, phase, version, drafted_by, requesting_state, requested_state,
                snapshot, snapshot_format, head_number, created_at, submitted_at, changed_at)
            values ('%1$s', 'EXTRADITION', 'RECEIVED', 'PENDING', 1, '%1$s', 'VN', 'FR', '', 1, 1, now(),
                '2026-05-04T08:00:00Z', now())
            """;
    private static final String FACTS = """
            {"type":"ACKNOWLEDGE","side":"REQUESTED","at":"2026-05-04T08:00:01Z","statusBefore":"SUBMITTED",\
            "statusAfter":"RECEIVED","ownSide":false,"effects":[{"type":"RequestEnded","grounds":["NATIONALITY"]}]}\
            """;
    private static final String ACT = """
            with placed as (
                insert into act (request_id, act_number, act_type, recorded_at, facts, digest)
                values ('%1$s', %2$d, 'ACKNOWLEDGE', now(), '%3$s', sha256('%1$s %2$d')) returning digest
            ), known as (
                insert into request_times (request_id, kind, requesting_state, requested_state, submitted_at,
                    submitted_in, status)
                values ('%1$s', 'EXTRADITION', 'VN', 'FR', now(), '2026-05', 'SUBMITTED') on conflict do nothing
            )
            insert into log_entry (log_position, entry, request_id, act_number, head)
            select (select coalesce(max(log_position) + 1, 0) from log_entry), digest, '%1$s', %2$d, false from placed
            """;

    private final Database database;
    private final Following following;

    FollowingOnPostgresTest(DataSource database, Following following) {
        this.database = new Database(database);
        this.following = following;
    }

    /** Two instances, or more, and one that fails: each act is taken up once. */
    @Test
    void whatFollowsTheLogIsTakenUpOnceWhoeverDoes() throws Exception {
        var before = next();
        var request = UUID.randomUUID();
        database.execute(REQUEST.formatted(request));
        for (var number = 1; number <= 40; number++) {
            database.execute(ACT.formatted(request, number, FACTS));
        }
        database.execute("alter table audited_ground rename to lost");
        assertThrows(Sql.FailedException.class, following::takeUp);
        assertEquals(before, next());
        database.execute("alter table lost rename to audited_ground");

        Together.times(6, instance -> following());

        assertEquals("80", database.one("select count(*) from audited_act where request_id = '%s'".formatted(request)));
        assertEquals(before + 40, next());
        assertEquals(
                "1",
                database.one("select to_acknowledge from request_times where request_id = '%s'".formatted(request)));
    }

    /** No act keeps those behind it waiting. */
    @Test
    void whatAStateAskedItselfIsTakenUpToo() throws Exception {
        var request = UUID.randomUUID();
        database.execute(REQUEST.formatted(request).replace("'FR'", "'VN'"));
        database.execute(ACT.formatted(request, 1, FACTS));

        following.takeUp();

        assertEquals(
                "VN ACKNOWLEDGE",
                database.one(
                        "select state || ' ' || act_type from audited_act where request_id = '%s'".formatted(request)));
    }

    private int next() throws SQLException {
        return Integer.parseInt(database.one("select next_position from audit_progress"));
    }

    /** One of them at a time; who finds another at it has nothing to do. */
    private boolean following() {
        return following.takeUp();
    }
}
