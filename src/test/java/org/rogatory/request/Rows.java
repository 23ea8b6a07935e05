package org.rogatory.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.Arc;
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
            "retrieval",
            "sight",
            "pending_item",
            "document",
            "idempotency");

    private Rows() {}

    /** Nothing changes in any table while this is done. */
    static void unchangedBy(Runnable refused) {
        var before = all();
        refused.run();
        assertEquals(before, all());
    }

    static Map<String, List<String>> all() {
        var all = new TreeMap<String, List<String>>();
        TABLES.forEach(table -> all.put(table, rows("select * from " + table)));
        return all;
    }

    static void change(String sql) {
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> rows(String sql) {
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var columns = result.getMetaData().getColumnCount();
            var rows = new ArrayList<String>();
            while (result.next()) {
                var row = new StringBuilder();
                for (int column = 1; column <= columns; column++) {
                    row.append(result.getString(column)).append('|');
                }
                rows.add(row.toString());
            }
            rows.sort(null);
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
