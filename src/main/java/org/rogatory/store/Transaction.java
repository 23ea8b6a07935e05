package org.rogatory.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;

/** One transaction, apart from any that is open already. */
public final class Transaction {
    private Transaction() {}

    /** @throws Sql.FailedException when the database fails, also while it commits; then nothing of it stays */
    public static <T> T on(DataSource database, Function<Sql, T> work) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var done = work.apply(new Sql(connection));
                connection.commit();
                return done;
            } catch (RuntimeException | SQLException e) {
                rollBack(connection, e);
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new Sql.FailedException(e);
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
