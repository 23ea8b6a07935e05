package org.rogatory.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.scenario.DatabaseRoles;
import org.rogatory.scenario.Deed;
import org.rogatory.scenario.Dossier;
import org.rogatory.scenario.PostgresServer;

/** What docker/check.sql tells an operator of a record that is whole, and of one that somebody has been at. */
@QuarkusIntegrationTest
class CheckedRecordIT extends OnPostgres {
    private static final String UNGUARDED = "alter table act disable trigger user;"
            + " alter table act_content disable trigger user; alter table procedure_version disable trigger user;"
            + " alter table log_entry disable trigger user;";
    private static final String GUARDED = UNGUARDED.replace("disable", "enable");

    private static Dossier erased;

    @Test
    void aWholeRecordHasNoFaultAndTheServicesRoleSeesIt() throws SQLException, IOException {
        var request = withAnErasure();
        try (var connection = PostgresServer.connection(DatabaseRoles.SERVICE)) {
            assertEquals(List.of(), faults(connection, request));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "->", quoteCharacter = '`', textBlock = """
            an act before it is missing -> delete from act_content where request_id = :id and act_number = 2; \
                delete from log_entry where request_id = :id; \
                delete from act where request_id = :id and act_number = 2
            its facts are not what was sealed -> update act set facts = facts || ' ' where request_id = :id
            its facts are not what was sealed -> update act set digest = sha256(digest) where request_id = :id
            it does not follow the act before it -> update act set digest = sha256('x' || digest) \
                where request_id = :id and act_number = 1
            its content is not what was committed to -> update act_content set content = 'x' where request_id = :id
            its content is missing, and no act has erased it -> delete from act_content where request_id = :id
            its content was erased, and is there again -> insert into act_content values (:id, 2, 'x', 'x')
            the definition of its procedure is missing -> delete from procedure_version
            its last act is not the one it knows of -> update request set head_number = 1 where id = :id
            its last act is not the one it knows of -> update request set head_digest = 'x' where id = :id
            its last act is not the one it knows of -> delete from act_content where request_id = :id; \
                delete from log_entry where request_id = :id; \
                delete from act where request_id = :id
            it has another digest in the log -> delete from log_entry where request_id = :id; insert into log_entry \
                select coalesce(max(log_position), 0) + 1, 'x', :id, 1, false from log_entry
            it has no place in the log, and does not wait for one -> delete from log_entry where request_id = :id; \
                delete from act_without_place where request_id = :id
            the log has a gap -> delete from log_entry where request_id = :id; insert into log_entry \
                select coalesce(max(log_position), 0) + 2, 'x', :id, 1, true from log_entry
            a change of the registry is missing -> update registry_version set version = version + 1
            """)
    void whatSomebodyHasBeenAtIsTold(String fault, String change) throws SQLException, IOException {
        var request = withAnErasure();

        var faults = faultsAfter(
                UNGUARDED + change.replace(":id", "'" + request.id() + "'") + "; set constraints all immediate; "
                        + GUARDED,
                request);

        assertTrue(faults.contains(fault), faults::toString);
    }

    @Test
    void everyTriggerIsMissed() throws SQLException, IOException {
        var request = withAnErasure();
        var triggers = rows(
                "select tgrelid::regclass || ' ' || tgname from pg_trigger where not tgisinternal and ? is not null",
                request,
                row -> row.getString(1).split(" "));
        assertTrue(triggers.size() > 10, "the triggers are gone");

        for (var trigger : triggers) {
            assertEquals(
                    List.of("the trigger " + trigger[1] + " is missing or disabled"),
                    faultsAfter("drop trigger %2$s on %1$s".formatted((Object[]) trigger), request));
        }
    }

    private static Dossier withAnErasure() {
        var request = takenUp();
        request.as("fr-registrar")
                .does(Deed.of("ERASE_CONTENT").with("acts", List.of(2)).with("ground", "36"));
        return request;
    }

    /** The change is taken back. */
    private static List<String> faultsAfter(String change, Dossier request) throws SQLException, IOException {
        try (var connection = PostgresServer.connection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(change);
            var faults = faults(connection, request);
            connection.rollback();
            return faults;
        }
    }

    /** Other tests of this database have been at requests of their own. */
    private static List<String> faults(Connection connection, Dossier request) throws SQLException, IOException {
        var script = Files.readString(Path.of("docker", "check.sql"));
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(script)) {
            var faults = new ArrayList<String>();
            while (found.next()) {
                var about = found.getString(1);
                if (about == null || about.equals(request.id())) {
                    faults.add(found.getString(3));
                }
            }
            return faults;
        }
    }
}
