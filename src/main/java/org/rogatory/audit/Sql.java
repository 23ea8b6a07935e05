package org.rogatory.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Statements of one connection, past the mapping of objects: rows go by here in hundreds of thousands. */
record Sql(Connection connection) {
    /** Reads one thing from a row. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> rows(Reading<T> reading, String select, Object... values) throws SQLException {
        var all = new ArrayList<T>();
        each(reading, all::add, 0, select, values);
        return all;
    }

    /**
     * One row after the other, as long as the taker wants more; so many at once are held in memory where the connection
     * is in a transaction.
     *
     * @return whether it took them all
     */
    <T> boolean each(Reading<T> reading, Predicate<T> taker, int atOnce, String select, Object... values)
            throws SQLException {
        try (var statement = connection.prepareStatement(select)) {
            statement.setFetchSize(atOnce);
            bind(statement, values);
            try (var found = statement.executeQuery()) {
                var more = true;
                while (more && found.next()) {
                    more = taker.test(reading.of(found));
                }
                return more;
            }
        }
    }

    void change(String sql, Object... values) throws SQLException {
        changeEach(sql, List.<Object[]>of(values));
    }

    void changeEach(String sql, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(sql)) {
            for (var values : rows) {
                bind(statement, values);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (var index = 0; index < values.length; index++) {
            bind(statement, index + 1, values[index]);
        }
    }

    private static void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.NULL);
        } else if (value instanceof Instant instant) {
            statement.setObject(index, instant.atOffset(ZoneOffset.UTC));
        } else {
            statement.setObject(index, value);
        }
    }
}
