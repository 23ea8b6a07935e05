package org.rogatory.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** Statements on one connection, past the mapping of objects: rows go by here in hundreds of thousands. */
public record Sql(Connection connection) {
    private static final int AT_ONCE = 100;

    /** Reads one thing from a row. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** The database failed, or refused. */
    public static final class FailedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public FailedException(SQLException why) {
            super(why);
        }
    }

    /** Asks on a connection of its own, each statement for itself. */
    public static <T> T on(DataSource database, Function<Sql, T> question) {
        try (var connection = database.getConnection()) {
            return question.apply(new Sql(connection));
        } catch (SQLException e) {
            throw new FailedException(e);
        }
    }

    public <T> List<T> rows(Reading<T> reading, String select, Object... values) {
        var all = new ArrayList<T>();
        each(reading, all::add, 0, select, values);
        return all;
    }

    /** The first row, if there is one. */
    public <T> Optional<T> row(Reading<T> reading, String select, Object... values) {
        return rows(reading, select, values).stream().findFirst();
    }

    /**
     * One row after the other, as long as the taker wants more; so many at once are held in memory where the connection
     * is in a transaction.
     *
     * @return whether it took them all
     */
    public <T> boolean each(Reading<T> reading, Predicate<T> taker, int atOnce, String select, Object... values) {
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
        } catch (SQLException e) {
            throw new FailedException(e);
        }
    }

    public void change(String change, Object... values) {
        try (var statement = connection.prepareStatement(change)) {
            bind(statement, values);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new FailedException(e);
        }
    }

    /** The same change with these values, one row of them after the other. */
    public void changeEach(String change, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(change)) {
            for (var values : rows) {
                bind(statement, values);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new FailedException(e);
        }
    }

    /** Many rows at a time: a statement for each would cost the database more than what it stores. */
    public void insert(String intoColumns, List<Object[]> rows) {
        for (var from = 0; from < rows.size(); from += AT_ONCE) {
            var some = rows.subList(from, Math.min(from + AT_ONCE, rows.size()));
            var row = "(" + String.join(", ", Collections.nCopies(some.get(0).length, "?")) + ")";
            change(
                    "insert into " + intoColumns + " values "
                            + String.join(", ", Collections.nCopies(some.size(), row)),
                    some.stream().flatMap(Arrays::stream).toArray());
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
