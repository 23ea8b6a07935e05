package org.rogatory.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.rogatory.chain.Digest;
import org.rogatory.store.Sql;

/** The acts that have no place yet, those of one request in the order of their numbers. */
record Outbox(Sql sql) {
    private static final String WAITING = "select o.request_id, o.act_number, o.recorded_at, a.digest, o.noted_at,"
            + " current_timestamp as asked_at, e.log_position is not null as placed"
            + " from act_without_place o"
            + " join act a on a.request_id = o.request_id and a.act_number = o.act_number"
            + " left join log_entry e on e.request_id = o.request_id and e.act_number = o.act_number and not e.head"
            + " order by o.recorded_at, o.request_id, o.act_number limit ?";

    private static final String TAKE_AWAY = "delete from act_without_place where recorded_at <= ?"
            + " and exists (select 1 from log_entry e where e.request_id = act_without_place.request_id"
            + " and e.act_number = act_without_place.act_number and not e.head)";

    /** Acts of releases that knew no log, and of databases that lost the list. */
    private static final String RECONCILE = "insert into act_without_place (recorded_at, request_id, act_number)"
            + " select a.recorded_at, a.request_id, a.act_number from act a"
            + " where not exists (select 1 from log_entry e"
            + " where e.request_id = a.request_id and e.act_number = a.act_number and not e.head)"
            + " and not exists (select 1 from act_without_place o where o.recorded_at = a.recorded_at"
            + " and o.request_id = a.request_id and o.act_number = a.act_number)";

    List<Unplaced> first(int most) {
        return sql.rows(Outbox::unplaced, WAITING, most);
    }

    long size() {
        return sql.row(row -> row.getLong(1), "select count(*) from act_without_place")
                .orElseThrow();
    }

    /** Those that have a place by now, up to the last of a batch. */
    void takeAway(OffsetDateTime upTo) {
        sql.change(TAKE_AWAY, upTo);
    }

    void reconcile() {
        sql.change(RECONCILE);
    }

    private static Unplaced unplaced(ResultSet row) throws SQLException {
        var noted = row.getObject("noted_at", OffsetDateTime.class);
        var asked = row.getObject("asked_at", OffsetDateTime.class);
        return new Unplaced(
                row.getObject("request_id", UUID.class),
                row.getInt("act_number"),
                row.getObject("recorded_at", OffsetDateTime.class),
                Digest.ofBytes(row.getBytes("digest")),
                Duration.between(noted, asked),
                row.getBoolean("placed"));
    }
}
