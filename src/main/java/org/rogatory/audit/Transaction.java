package org.rogatory.audit;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One transaction, apart from any that is open already. */
final class Transaction {
    /** What is done in it. */
    interface Work<T> {
        T in(Sql sql) throws SQLException;
    }

    private Transaction() {}

    static <T> T on(DataSource database, Work<T> work) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var done = work.in(new Sql(connection));
                connection.commit();
                return done;
            } catch (SQLException | RuntimeException e) {
                rollBack(connection, e);
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static void rollBack(Connection connection, Exception why) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }
}
