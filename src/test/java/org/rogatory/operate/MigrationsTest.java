package org.rogatory.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.scenario.DatabaseRoles.OWNER;
import static org.rogatory.scenario.DatabaseRoles.SERVICE;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.scenario.DatabaseRoles;

/** The migrations as an operator runs them: by the owner, by one role for all, and by releases that come and go. */
class MigrationsTest {
    private static final String[] TODAY = {"classpath:db/common", "classpath:db/postgresql"};

    @TempDir
    static Path folder;

    private static EmbeddedPostgres server;

    @BeforeAll
    static void aServer() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void noServer() throws IOException {
        server.close();
    }

    @BeforeEach
    void theTwoRoles() throws SQLException, IOException {
        DatabaseRoles.make(server);
    }

    @AfterEach
    void noRoles() throws SQLException {
        DatabaseRoles.drop(server);
    }

    @Test
    void everyTableSaysWhatTheServicesRoleMayDo() throws SQLException {
        as(OWNER, TODAY).migrate();

        assertEquals(List.of(), rows("""
                        select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
                        and not has_table_privilege('%s', oid, 'select')
                        """.formatted(SERVICE)), "R__grants.sql says nothing of these tables");
    }

    @Test
    void whatTheServicesRoleNoLongerNeedsIsTakenBack() throws SQLException {
        as(OWNER, TODAY).migrate();
        execute("grant delete, truncate on act, registry_change to " + SERVICE);
        execute("update flyway_schema_history set checksum = 1 where script like '%grants%'");

        as(OWNER, TODAY).migrate();

        assertEquals(
                List.of("act INSERT", "act SELECT", "registry_change INSERT", "registry_change SELECT"),
                rows("""
                        select table_name || ' ' || privilege_type from information_schema.role_table_grants
                        where grantee = '%s' and table_name in ('act', 'registry_change') order by 1
                        """.formatted(SERVICE)));
    }

    @Test
    void oneRoleMayOwnAndServe() throws SQLException {
        migration(OWNER, OWNER, TODAY).migrate();
        execute("insert into registered_state values ('QZ', 'Quzland')");
        execute("update flyway_schema_history set checksum = 1 where script like '%grants%'");

        assertEquals(1, migration(OWNER, OWNER, TODAY).migrate().migrationsExecuted);
    }

    @Test
    void aServiceThatComesLaterGetsItsRights() throws SQLException {
        migration(OWNER, OWNER, TODAY).migrate();

        assertEquals(1, as(OWNER, TODAY).migrate().migrationsExecuted);

        assertEquals(List.of("t"), rows("select has_table_privilege('%s', 'act', 'insert')".formatted(SERVICE)));
    }

    @Test
    void anEarlierReleaseGoesBackByItsOwnMigrations() throws SQLException, IOException {
        Files.writeString(folder.resolve("V999__of_tomorrow.sql"), "create table tomorrow (id integer);");
        as(OWNER, TODAY[0], TODAY[1], "filesystem:" + folder).migrate();
        execute("update flyway_schema_history set checksum = 1 where script like '%grants%'");

        assertEquals(List.of("R__grants.sql"), pending(), "until then it does not start");
        as(OWNER, TODAY).migrate();

        assertEquals(List.of(), pending());
        assertTrue(rows("select tablename from pg_tables").contains("tomorrow"));
    }

    private List<String> pending() {
        return Arrays.stream(as(SERVICE, TODAY).info().pending())
                .map(MigrationInfo::getScript)
                .toList();
    }

    private Flyway as(String role, String... locations) {
        return migration(role, SERVICE, locations);
    }

    private Flyway migration(String role, String service, String... locations) {
        return Flyway.configure()
                .dataSource(DatabaseRoles.url(server), role, DatabaseRoles.password(role))
                .placeholders(Map.of("service", service))
                .locations(locations)
                .load();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DatabaseRoles.connection(DatabaseRoles.url(server), OWNER);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> rows(String sql) throws SQLException {
        try (var connection = DatabaseRoles.connection(DatabaseRoles.url(server), OWNER);
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }
}
