package org.rogatory.log;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.chain.Digest;
import org.rogatory.store.Sql;

/** The entries by their positions. */
final class LogEntries {
    private static final String SEEN = "select e.log_position, e.entry, e.request_id, e.act_number, e.head, exists"
            + " (select 1 from sight s where s.request_id = e.request_id and s.viewer in (%s)) as seen"
            + " from log_entry e where e.log_position >= ? order by e.log_position limit ?";

    private LogEntries() {}

    /** @throws RefusedToSignException when one of them is missing */
    static List<Digest> digests(Sql sql, long from, int many) {
        var found = sql.rows(
                row -> Digest.ofBytes(row.getBytes(1)),
                "select entry from log_entry where log_position >= ? and log_position < ? order by log_position",
                from,
                from + many);
        if (found.size() != many) {
            throw new RefusedToSignException("the database lacks entries of the log from %d on".formatted(from));
        }
        return found;
    }

    static Optional<Long> position(Sql sql, Digest entry) {
        return sql.row(
                row -> row.getLong(1), "select log_position from log_entry where entry = ?", (Object) entry.bytes());
    }

    /** What each of them is of is told where one of these viewers sees the request. */
    static List<LogEntryView> from(Sql sql, long position, int limit, Collection<String> viewers) {
        var values = Stream.concat(viewers.stream(), Stream.<Object>of(position, limit))
                .toArray();
        return sql.rows(
                row -> {
                    var all = LogEntryView.of(row.getLong(1), Digest.ofBytes(row.getBytes(2)));
                    return row.getBoolean(6)
                            ? all.of(row.getObject(3, UUID.class), row.getInt(4), row.getBoolean(5))
                            : all;
                },
                SEEN.formatted(String.join(", ", Collections.nCopies(viewers.size(), "?"))),
                values);
    }
}
