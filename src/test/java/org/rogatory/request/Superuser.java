package org.rogatory.request;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.rogatory.chain.Digest;
import org.rogatory.scenario.Dossier;
import org.rogatory.scenario.PostgresServer;

/** Whom no trigger, no key and no right stops. What it did is taken back when it is closed. */
final class Superuser implements AutoCloseable {
    private static final List<String> TABLES =
            List.of("request", "act", "act_content", "log_entry", "tile", "log_checkpoint", "act_without_place");

    private final Connection connection;

    private Superuser(Connection connection) {
        this.connection = connection;
    }

    static Superuser atWork() throws SQLException {
        var superuser = new Superuser(PostgresServer.superuser());
        superuser.does("set session_replication_role = replica");
        for (var table : TABLES) {
            superuser.does("create temp table kept_%1$s as table %1$s".formatted(table));
        }
        return superuser;
    }

    int does(String change, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(change)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof Dossier d ? UUID.fromString(d.id()) : values[i]);
            }
            statement.execute();
            return statement.getUpdateCount();
        }
    }

    /** Writes an act anew, and its digest with it. */
    void rewrites(Dossier request, StoredAct act, String facts) throws SQLException {
        var bytes = facts.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        does(
                "update act set facts = ?, digest = ? where request_id = ? and act_number = ?",
                bytes,
                Digest.of(bytes).bytes(),
                request,
                act.number());
    }

    @Override
    public void close() throws SQLException {
        connection.setAutoCommit(false);
        for (var table : TABLES) {
            does("delete from " + table);
            does("insert into %1$s select * from kept_%1$s".formatted(table));
        }
        connection.commit();
        connection.close();
    }
}
