-- Acts are inserted and never touched again; their content can only be erased, and only by the erasure that says so.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% of % is refused: the record is append-only', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end $$;

create or replace function refuse_undeclared_erasure() returns trigger language plpgsql as $$
begin
    if coalesce(current_setting('rogatory.erasure', true), '') <> old.request_id::text then
        raise exception 'content of act % of request % is erased only by an act that says so',
            old.act_number, old.request_id using errcode = 'insufficient_privilege';
    end if;
    return old;
end $$;

create or replace trigger act_append_only before update or delete on act
    for each row execute function refuse_change();
create or replace trigger act_no_truncate before truncate on act
    for each statement execute function refuse_change();
create or replace trigger act_content_no_update before update on act_content
    for each row execute function refuse_change();
create or replace trigger act_content_no_truncate before truncate on act_content
    for each statement execute function refuse_change();
create or replace trigger act_content_declared_erasure before delete on act_content
    for each row execute function refuse_undeclared_erasure();
create or replace trigger procedure_version_append_only before update or delete on procedure_version
    for each row execute function refuse_change();
create or replace trigger procedure_version_no_truncate before truncate on procedure_version
    for each statement execute function refuse_change();
create or replace trigger registry_change_append_only before update or delete on registry_change
    for each row execute function refuse_change();
create or replace trigger registry_change_no_truncate before truncate on registry_change
    for each statement execute function refuse_change();
create or replace trigger retrieval_append_only before update or delete on retrieval
    for each row execute function refuse_change();
create or replace trigger retrieval_no_truncate before truncate on retrieval
    for each statement execute function refuse_change();
create or replace trigger log_entry_append_only before update or delete on log_entry
    for each row execute function refuse_change();
create or replace trigger log_entry_no_truncate before truncate on log_entry
    for each statement execute function refuse_change();
create or replace trigger tile_append_only before update or delete on tile
    for each row execute function refuse_change();
create or replace trigger tile_no_truncate before truncate on tile
    for each statement execute function refuse_change();
create or replace trigger log_checkpoint_append_only before update or delete on log_checkpoint
    for each row execute function refuse_change();
create or replace trigger log_checkpoint_no_truncate before truncate on log_checkpoint
    for each statement execute function refuse_change();
create or replace trigger log_cosignature_append_only before update or delete on log_cosignature
    for each row execute function refuse_change();
create or replace trigger log_cosignature_no_truncate before truncate on log_cosignature
    for each statement execute function refuse_change();
create or replace trigger document_retrieval_append_only before update or delete on document_retrieval
    for each row execute function refuse_change();
create or replace trigger document_retrieval_no_truncate before truncate on document_retrieval
    for each statement execute function refuse_change();
create or replace trigger access_record_append_only before update or delete on access_record
    for each row execute function refuse_change();
create or replace trigger access_record_no_truncate before truncate on access_record
    for each statement execute function refuse_change();
