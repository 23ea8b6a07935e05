package org.rogatory.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Statements on one connection. */
record Sql(Connection connection) {
    private static final int AT_ONCE = 100;

    @FunctionalInterface
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** The database failed, or refused. */
    static final class FailedException extends RuntimeException {
        FailedException(SQLException why) {
            super(why);
        }
    }

    <T> List<T> rows(Reading<T> reading, String select, Object... values) {
        try (var statement = connection.prepareStatement(select)) {
            set(statement, values);
            try (var found = statement.executeQuery()) {
                var rows = new ArrayList<T>();
                while (found.next()) {
                    rows.add(reading.of(found));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new FailedException(e);
        }
    }

    /** The first row, if there is one. */
    <T> Optional<T> row(Reading<T> reading, String select, Object... values) {
        return rows(reading, select, values).stream().findFirst();
    }

    void change(String change, Object... values) {
        try (var statement = connection.prepareStatement(change)) {
            set(statement, values);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new FailedException(e);
        }
    }

    /** Many rows at a time: a statement for each would cost the database more than what it stores. */
    void insert(String intoColumns, List<Object[]> rows) {
        for (var from = 0; from < rows.size(); from += AT_ONCE) {
            var some = rows.subList(from, Math.min(from + AT_ONCE, rows.size()));
            var row = "(" + String.join(", ", Collections.nCopies(some.get(0).length, "?")) + ")";
            change(
                    "insert into " + intoColumns + " values "
                            + String.join(", ", Collections.nCopies(some.size(), row)),
                    some.stream().flatMap(Arrays::stream).toArray());
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
