package org.rogatory.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.Arc;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What the database holds, row by row: a refusal must leave it as it was. */
final class Rows {
    private static final List<String> TABLES = List.of(
            "request",
            "act",
            "act_content",
            "request_measure",
            "follows",
            "request_subject",
            "retrieval",
            "sight",
            "pending_item",
            "document",
            "document_retrieval",
            "idempotency");

    private Rows() {}

    /** Reads one thing from a row. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Nothing changes in any table while this is done. */
    static void unchangedBy(Runnable refused) {
        var before = all();
        refused.run();
        assertEquals(before, all());
    }

    private static Map<String, List<List<Object>>> all() {
        var all = new TreeMap<String, List<List<Object>>>();
        TABLES.forEach(table -> all.put(table, read("select * from " + table, Rows::values)));
        return all;
    }

    /** Not as text, which is dear for bytes: this is read twice for each refusal. */
    private static List<Object> values(ResultSet row) throws SQLException {
        var columns = row.getMetaData().getColumnCount();
        var values = new ArrayList<>(columns);
        for (int column = 1; column <= columns; column++) {
            var value = row.getObject(column);
            values.add(value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value);
        }
        return values;
    }

    static void change(String sql) {
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows of a query, each as text, sorted. */
    static List<String> rows(String sql) {
        return read(sql, Rows::text).stream().sorted().toList();
    }

    private static String text(ResultSet row) throws SQLException {
        var text = new StringBuilder();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            text.append(row.getString(column)).append('|');
        }
        return text.toString();
    }

    private static <T> List<T> read(String sql, Reading<T> reading) {
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<T>();
            while (result.next()) {
                rows.add(reading.of(result));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
