package org.rogatory.audit;

import io.quarkus.arc.Arc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** A row of the access record, as it is stored. */
public record Kept(
        String operation, Optional<String> part, int status, Optional<String> officer, Optional<String> state) {

    /** Those of one request, oldest first. */
    static List<Kept> of(String request) {
        return rows("where request_id = '%s'".formatted(UUID.fromString(request)));
    }

    /** All that are on record, oldest first. */
    public static List<Kept> all() {
        return rows("");
    }

    /** Operation and status. */
    String told() {
        return operation + " " + status;
    }

    static void change(String sql) {
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Kept> rows(String where) {
        var select = "select operation, part, status, subject, state from access_record " + where
                + " order by accessed_at, id";
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(select)) {
            var rows = new ArrayList<Kept>();
            while (found.next()) {
                rows.add(row(found));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Kept row(ResultSet row) throws SQLException {
        return new Kept(
                row.getString(1),
                Optional.ofNullable(row.getString(2)),
                row.getInt(3),
                Optional.ofNullable(row.getString(4)),
                Optional.ofNullable(row.getString(5)));
    }
}
