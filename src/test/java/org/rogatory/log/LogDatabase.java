package org.rogatory.log;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.rogatory.chain.Digest;
import org.rogatory.store.Sql;

/** The tables of the product on a real PostgreSQL, and acts in them without a service: its superuser writes. */
final class LogDatabase {
    private final EmbeddedPostgres server;
    private final Connection own;

    private LogDatabase(EmbeddedPostgres server) throws SQLException {
        this.server = server;
        this.own = source().getConnection();
    }

    /** One for all tests of this package; it ends with the process. */
    static LogDatabase shared() {
        return Shared.DATABASE;
    }

    private static final class Shared {
        private static final LogDatabase DATABASE = start();
    }

    private static LogDatabase start() {
        try {
            var database = new LogDatabase(EmbeddedPostgres.start());
            Flyway.configure()
                    .dataSource(database.source())
                    .placeholders(Map.of("service", "postgres"))
                    .locations("classpath:db/common", "classpath:db/postgresql")
                    .load()
                    .migrate();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    DataSource source() {
        return server.getPostgresDatabase();
    }

    /** With one connection that stays open, as that of a pool does. */
    DataSource kept() throws SQLException {
        var connection = source().getConnection();
        var kept = pooled(connection);
        return (DataSource) Proxy.newProxyInstance(
                Thread.currentThread().getContextClassLoader(),
                new Class<?>[] {DataSource.class},
                (any, method, arguments) -> kept);
    }

    private static Object pooled(Connection connection) {
        return Proxy.newProxyInstance(
                Thread.currentThread().getContextClassLoader(),
                new Class<?>[] {Connection.class},
                (any, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(connection, arguments));
    }

    /** As a superuser can who wants to: no trigger and no foreign key is asked. */
    void force(String change) {
        execute("set session_replication_role = replica; " + change + "; set session_replication_role = origin");
    }

    void empty() {
        force(
                "truncate log_entry, tile, log_checkpoint, log_cosignature, act_without_place, act_content, act, request cascade");
    }

    /** A request with so many committed acts; their number begins the digest. */
    UUID request(int acts) {
        var request = UUID.randomUUID();
        execute("insert into request (id, kind, status, phase, version, drafted_by, requesting_state, snapshot,"
                + " snapshot_format, head_number, created_at, changed_at) values ('%s', 'X', 'X', 'X', 0, '%s', 'VN', '',"
                        .formatted(request, request)
                + " 1, 0, now(), now())");
        execute(IntStream.rangeClosed(1, acts)
                .mapToObj(number -> insertAct(request, number) + insertIntoOutbox(request, number))
                .collect(Collectors.joining("; ")));
        return request;
    }

    void act(UUID request, int number) {
        execute(insertAct(request, number) + insertIntoOutbox(request, number));
    }

    /** By a release that knew no log. */
    void actOfOldRelease(UUID request, int number) {
        execute(insertAct(request, number));
    }

    private static String insertAct(UUID request, int number) {
        return "insert into act values ('%s', %d, 'X', '2026-05-04T09:00:00Z'::timestamptz + interval '%d s', '', '\\x%s');"
                .formatted(
                        request,
                        number,
                        number,
                        HexFormat.of().formatHex(digest(request, number).bytes()));
    }

    private static String insertIntoOutbox(UUID request, int number) {
        return ("insert into act_without_place (recorded_at, request_id, act_number) select recorded_at, request_id,"
                        + " act_number from act where request_id = '%s' and act_number = %d")
                .formatted(request, number);
    }

    static Digest digest(UUID request, int number) {
        return Digest.of((request + "/" + number).getBytes());
    }

    synchronized void execute(String sql) {
        try (var statement = own.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    synchronized <T> T read(Function<Sql, T> reading) {
        return reading.apply(new Sql(own));
    }
}
