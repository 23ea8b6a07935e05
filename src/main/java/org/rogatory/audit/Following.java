package org.rogatory.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;
import org.rogatory.audit.PlacedAct.Between;
import org.rogatory.audit.PlacedAct.Place;
import org.rogatory.store.Sql;
import org.rogatory.store.Transaction;

/**
 * Takes up what has got a place in the log since the last time, in one transaction with how far it has come: each act
 * once, by whichever instance, and from the beginning where the log is older than this.
 */
@Singleton
final class Following {
    private static final int AT_ONCE = 500;
    private static final String NEXT = "select next_position from audit_progress where id = 1 for update skip locked";
    private static final String PLACED = "select e.log_position, e.request_id, e.act_number, r.kind,"
            + " r.requesting_state, r.requested_state, r.submitted_at, a.facts, c.content"
            + " from log_entry e join request r on r.id = e.request_id"
            + " join act a on a.request_id = e.request_id and a.act_number = e.act_number"
            + " left join act_content c on c.request_id = e.request_id and c.act_number = e.act_number"
            + " where e.log_position >= ? and not e.head order by e.log_position limit ?";
    private static final String ADVANCE = "update audit_progress set next_position = ? where id = 1";

    private final DataSource database;
    private final ObjectMapper json;

    Following(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @return whether there may be more; not when another instance is at it */
    boolean takeUp() {
        return Transaction.on(database, sql -> {
            var next = sql.rows(row -> row.getLong(1), NEXT).stream()
                    .mapToLong(Long::longValue)
                    .findFirst();
            return next.isPresent() && takeUp(sql, next) == AT_ONCE;
        });
    }

    private int takeUp(Sql sql, OptionalLong from) {
        var acts = sql.rows(this::placed, PLACED, from.getAsLong(), AT_ONCE);
        if (!acts.isEmpty()) {
            AuditedActs.add(sql, acts);
            RequestTimes.add(sql, acts);
            sql.change(ADVANCE, acts.get(acts.size() - 1).place().position() + 1);
        }
        return acts.size();
    }

    private PlacedAct placed(ResultSet row) throws SQLException {
        var content = Optional.ofNullable(row.getBytes("content")).map(this::read);
        return new PlacedAct(
                new Place(
                        row.getLong("log_position"), row.getObject("request_id", UUID.class), row.getInt("act_number")),
                new Between(
                        row.getString("kind"),
                        row.getString("requesting_state"),
                        row.getString("requested_state"),
                        row.getObject("submitted_at", OffsetDateTime.class).toInstant()),
                read(row.getBytes("facts")),
                content.isEmpty(),
                content.map(said -> said.path("officer"))
                        .filter(JsonNode::isObject)
                        .map(Following::officer));
    }

    private static Officer officer(JsonNode said) {
        return new Officer(said.path("issuer").textValue(), said.path("subject").textValue());
    }

    private JsonNode read(byte[] stored) {
        try {
            return json.readTree(stored);
        } catch (IOException e) {
            throw new UncheckedIOException("a stored act cannot be read", e);
        }
    }
}
