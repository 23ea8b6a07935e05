package org.rogatory.audit;

import java.sql.SQLException;
import javax.sql.DataSource;

/** The database of the application that is under test, past it. */
record Database(DataSource source) {
    void execute(String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The one column of the first row. */
    String one(String select) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(select)) {
            found.next();
            return found.getString(1);
        }
    }

    /** How PostgreSQL would answer a question. */
    String plan(String select) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("explain " + select)) {
            var plan = new StringBuilder();
            while (found.next()) {
                plan.append(found.getString(1)).append('\n');
            }
            return plan.toString();
        }
    }
}
