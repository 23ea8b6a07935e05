package org.rogatory.scenario;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** The database of the service with its two roles, as docker/roles.sql makes them. */
public final class DatabaseRoles {
    public static final String OWNER = "rogatory_owner";
    public static final String SERVICE = "rogatory";
    /** With what a careless script would stumble over. */
    private static final String PASSWORD = "it's \"secret\"";

    private static final String DATABASE = "rogatory";
    private static final Path SCRIPT = Path.of("docker", "roles.sql");

    private DatabaseRoles() {}

    public static void make(EmbeddedPostgres server) throws SQLException, IOException {
        execute(server, "postgres", "create database " + DATABASE);
        execute(server, DATABASE, script());
    }

    public static void drop(EmbeddedPostgres server) throws SQLException {
        for (var thing : List.of("database " + DATABASE, "role " + SERVICE, "role " + OWNER)) {
            execute(server, "postgres", "drop " + thing);
        }
    }

    /** Without a user, who would go before the one that is given beside it. */
    public static String url(EmbeddedPostgres server) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), DATABASE);
    }

    public static String password(String role) {
        return role + PASSWORD;
    }

    public static Connection connection(String url, String role) throws SQLException {
        return DriverManager.getConnection(url, role, password(role));
    }

    private static void execute(EmbeddedPostgres server, String database, String sql) throws SQLException {
        try (var connection = server.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What psql makes of it: without the commands of psql, and with its variables in quotes. */
    private static String script() throws IOException {
        var sql = Files.readString(SCRIPT).replaceAll("(?m)^\\\\.*$", "");
        var variables = Map.of(
                ":\"owner\"", identifier(OWNER),
                ":\"service\"", identifier(SERVICE),
                ":\"DBNAME\"", identifier(DATABASE),
                ":'owner_password'", literal(password(OWNER)),
                ":'service_password'", literal(password(SERVICE)));
        for (var variable : variables.entrySet()) {
            sql = sql.replace(variable.getKey(), variable.getValue());
        }
        return sql;
    }

    private static String identifier(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
