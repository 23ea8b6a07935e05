package org.rogatory.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.scenario.PostgresServer;

/** Even the owner of the tables does not change what is on record by a plain statement. */
@QuarkusIntegrationTest
class AppendOnlyIT extends OnPostgres {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update act set facts = digest where request_id = ?",
                "update act set act_number = act_number + 1 where request_id = ?",
                "delete from act where request_id = ?",
                "truncate act cascade",
                "update act_content set content = salt where request_id = ?",
                "delete from act_content where request_id = ?",
                "truncate act_content",
                "update procedure_version set kind = 'X'",
                "delete from procedure_version",
                "truncate procedure_version",
                "update retrieval set retrieved_at = retrieved_at where request_id = ?",
                "delete from retrieval where request_id = ?",
                "truncate retrieval",
                "update access_record set status = 200",
                "delete from access_record",
                "truncate access_record",
                "truncate log_entry",
                "truncate tile",
                "truncate log_checkpoint",
                "truncate log_cosignature",
                "update log_checkpoint set note = note",
                "delete from log_checkpoint",
            })
    void whatIsOnRecordIsNotTouched(String change) throws SQLException {
        var request = takenUp();

        var refused = assertThrows(SQLException.class, () -> execute(change, request));

        assertEquals(INSUFFICIENT_PRIVILEGE, refused.getSQLState(), refused::getMessage);
        var acts = StoredAct.of(request);
        StoredAct.assertIntact(acts);
        assertEquals(3, acts.stream().filter(act -> act.content().isPresent()).count());
    }

    @Test
    void anErasureDeclaredForAnotherRequestErasesNothingHere() throws SQLException {
        var request = takenUp();
        var another = takenUp();
        try (var connection = PostgresServer.connection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('rogatory.erasure', '%s', true)".formatted(another.id()));

            var refused = assertThrows(
                    SQLException.class,
                    () -> statement.execute("delete from act_content where request_id = '%s'".formatted(request.id())));

            assertEquals(INSUFFICIENT_PRIVILEGE, refused.getSQLState(), refused::getMessage);
        }
    }
}
