package org.rogatory.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.scenario.DatabaseRoles;
import org.rogatory.scenario.PostgresServer;

/**
 * What whoever holds the service's own password cannot do. What the service itself does with it, every other test on
 * PostgreSQL shows.
 */
@QuarkusIntegrationTest
class ServiceRoleIT extends OnPostgres {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update act set facts = digest",
                "delete from act",
                "truncate act cascade",
                "lock table act in exclusive mode",
                "update act_content set content = salt",
                "delete from act_content",
                "truncate act_content",
                "update procedure_version set kind = 'X'",
                "delete from procedure_version",
                "update registry_change set subject = 'X'",
                "delete from registry_change",
                "update log_entry set entry = entry",
                "delete from log_entry",
                "truncate log_entry",
                "update tile set root = hashes",
                "delete from tile",
                "update log_checkpoint set note = note",
                "delete from log_checkpoint",
                "update log_cosignature set line = line",
                "delete from log_cosignature",
                "update act_without_place set noted_at = noted_at",
                "delete from log_sequencer",
                "delete from registry_version",
                "delete from registered_state",
                "delete from authority",
                "update declaration set setting = setting",
                "update retrieval set retrieved_at = retrieved_at",
                "update access_record set status = 200",
                "delete from access_record",
                "delete from retrieval",
                "update follows set earlier_id = request_id",
                "update request_subject set state = state",
                "truncate request cascade",
                "update flyway_schema_history set success = true",
                "delete from flyway_schema_history",
            })
    void whatIsOnRecordIsNotTouched(String change) {
        takenUp();
        refused(change);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop trigger act_append_only on act",
                "alter table act disable trigger all",
                "alter table act_content disable trigger act_content_declared_erasure",
                "create or replace function refuse_change() returns trigger language plpgsql as 'begin return old; end'",
                "drop function refuse_change cascade",
                "drop table act_content",
                "alter table act owner to rogatory",
                "alter table act add column remark text",
                "create index on act (act_type)",
                "create rule silent as on delete to act_content do instead nothing",
                "create trigger silent before insert on act for each row execute function refuse_change()",
                "set session_replication_role = replica",
                "set role rogatory_owner",
                "alter role rogatory superuser",
                "create role another",
                "create table another (id integer)",
                "create temporary table another (id integer)",
                "create schema another",
                "create function another() returns integer language sql as 'select 1'",
                "copy act to program 'cat'",
                "select pg_read_file('/etc/passwd')",
            })
    void whatHoldsTheRecordIsNotTouched(String change) {
        refused(change);
    }

    private static void refused(String change) {
        var refused = assertThrows(SQLException.class, () -> asService(change));
        assertEquals(INSUFFICIENT_PRIVILEGE, refused.getSQLState(), refused::getMessage);
    }

    private static void asService(String change) throws SQLException {
        try (var connection = PostgresServer.connection(DatabaseRoles.SERVICE);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(change);
            connection.rollback();
        }
    }
}
