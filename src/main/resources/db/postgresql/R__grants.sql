-- What the service's own role may do, when it is not the owner of the tables (docs/operate.md): what it does, and no
-- more. Acts, the log over them, what is known of the registry's changes and who read what it can only add. Contents it
-- can delete, for that is what an erasure is; R__append_only.sql holds every deletion to the act that decides it.
do $$
begin
    if current_user <> '${service}' then
        execute format('revoke all on all tables in schema %I from %I', current_schema, '${service}');
    end if;
end $$;

grant select on flyway_schema_history to "${service}";

grant select, insert on act, retrieval, procedure_version, registry_change, access_record to "${service}";
grant select, insert, delete on act_content to "${service}";
grant select, insert on log_entry, tile, log_checkpoint, log_cosignature to "${service}";
grant select, insert, delete on act_without_place to "${service}";
-- Locking its row asks for the right to change it.
grant select, update on log_sequencer to "${service}";

grant select, insert, update, delete on request to "${service}";
grant select, insert, delete on sight, pending_item, request_subject, follows to "${service}";
grant select, insert on request_measure to "${service}";
grant select, insert, update, delete on document, idempotency to "${service}";

grant select, insert, update on audited_act, request_times to "${service}";
grant select, insert on audited_ground, refused_on to "${service}";
grant select, update on audit_progress to "${service}";

grant select, update on registry_version to "${service}";
grant select, insert, update on registered_state, authority to "${service}";
grant select, insert, delete on instrument, declaration to "${service}";
