package org.rogatory.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Statements on one connection. */
record Sql(Connection connection) {

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
        changeEach(change, Stream.<Object[]>of(values));
    }

    /** The same change for each row of values. */
    void changeEach(String change, Stream<Object[]> rows) {
        try (var statement = connection.prepareStatement(change)) {
            for (var values : (Iterable<Object[]>) rows::iterator) {
                set(statement, values);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new FailedException(e);
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
