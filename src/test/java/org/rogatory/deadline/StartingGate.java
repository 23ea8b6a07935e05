package org.rogatory.deadline;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.rogatory.scenario.DatabaseRoles;
import org.rogatory.scenario.PostgresServer;

/** As long as it is shut nobody reads what is due: whoever wants to waits there, and all of them start at once. */
final class StartingGate implements AutoCloseable {
    private static final String SHUT = "lock table pending_item in access exclusive mode";
    private static final String WAITING = "select a.application_name from pg_locks l"
            + " join pg_stat_activity a on a.pid = l.pid"
            + " where not l.granted and l.relation = 'pending_item'::regclass"
            + " and a.query like '%from pending_item where viewer%'";

    private final Connection owner;

    private StartingGate(Connection owner) {
        this.owner = owner;
    }

    static StartingGate shut() throws SQLException {
        var owner = PostgresServer.connection();
        owner.setAutoCommit(false);
        try (var statement = owner.createStatement()) {
            statement.execute(SHUT);
        }
        return new StartingGate(owner);
    }

    /** The names under which those who wait to read what is due are connected. */
    Set<String> waiting() throws SQLException {
        try (var connection = PostgresServer.connection(DatabaseRoles.SERVICE);
                var statement = connection.createStatement();
                var found = statement.executeQuery(WAITING)) {
            var names = new TreeSet<String>();
            while (found.next()) {
                names.add(found.getString(1));
            }
            return names;
        }
    }

    /** They start. */
    @Override
    public void close() throws SQLException {
        owner.close();
    }
}
