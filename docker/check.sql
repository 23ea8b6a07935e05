-- Whether the record is whole, for instance after a restore: prints what is wrong, and nothing when nothing is.
--   psql --dbname=rogatory --file=docker/check.sql
-- It reads every act once, as the owner or the service's own role, and needs nothing of the service.
with sealed as (
    select request_id, act_number, digest, sha256(facts) as seal, convert_from(facts, 'UTF8')::jsonb as said,
        lag(digest, 1, decode(repeat('00', 32), 'hex')) over chain as previous,
        row_number() over chain as place
    from act window chain as (partition by request_id order by act_number)
), act_checked as (
    select s.*, c.content is not null as kept,
        translate(rtrim(encode(s.previous, 'base64'), '='), '+/', '-_') as previous_text,
        translate(rtrim(encode(sha256(c.salt || c.content), 'base64'), '='), '+/', '-_') as content_text
    from sealed s left join act_content c using (request_id, act_number)
), erased as (
    select request_id, number::integer as act_number
    from act_checked cross join jsonb_path_query(said, '$.effects[*] ? (@.erased == true).acts[*]') as number
    where said ->> 'type' = 'ERASE_CONTENT'
), guard (of_table, name) as (values
    ('act', 'act_append_only'), ('act', 'act_no_truncate'),
    ('act_content', 'act_content_no_update'), ('act_content', 'act_content_no_truncate'),
    ('act_content', 'act_content_declared_erasure'),
    ('procedure_version', 'procedure_version_append_only'), ('procedure_version', 'procedure_version_no_truncate'),
    ('registry_change', 'registry_change_append_only'), ('registry_change', 'registry_change_no_truncate'),
    ('retrieval', 'retrieval_append_only'), ('retrieval', 'retrieval_no_truncate'),
    ('log_entry', 'log_entry_append_only'), ('log_entry', 'log_entry_no_truncate'),
    ('tile', 'tile_append_only'), ('tile', 'tile_no_truncate'),
    ('log_checkpoint', 'log_checkpoint_append_only'), ('log_checkpoint', 'log_checkpoint_no_truncate'),
    ('log_cosignature', 'log_cosignature_append_only'), ('log_cosignature', 'log_cosignature_no_truncate'),
    ('access_record', 'access_record_append_only'), ('access_record', 'access_record_no_truncate')
)
select request_id, act_number, 'an act before it is missing' as fault from act_checked where act_number <> place
union all
select request_id, act_number, 'its facts are not what was sealed' from act_checked
    where digest <> seal or (said ->> 'number')::integer <> act_number or said ->> 'request' <> request_id::text
union all
select request_id, act_number, 'it does not follow the act before it' from act_checked
    where said ->> 'previous' <> previous_text
union all
select request_id, act_number, 'its content is not what was committed to' from act_checked
    where kept and said ->> 'content' <> content_text
union all
select request_id, act_number, 'its content is missing, and no act has erased it' from act_checked
    where not kept and (request_id, act_number) not in (select request_id, act_number from erased)
union all
select request_id, act_number, 'its content was erased, and is there again' from act_checked
    where kept and (request_id, act_number) in (select request_id, act_number from erased)
union all
select request_id, act_number, 'the definition of its procedure is missing' from act_checked
    where said ->> 'procedure' not in (select digest from procedure_version)
union all
select request_id, act_number, 'it has another digest in the log' from sealed s
    join log_entry e using (request_id, act_number) where not e.head and e.entry <> s.digest
union all
select request_id, act_number, 'it has no place in the log, and does not wait for one' from sealed
    where (request_id, act_number) not in (select request_id, act_number from log_entry where not head)
    and (request_id, act_number) not in (select request_id, act_number from act_without_place)
union all
select id, head_number, 'its last act is not the one it knows of' from request
    where (head_number, coalesce(head_digest, '')) is distinct from coalesce(
        (select row (act_number, digest) from act where request_id = id order by act_number desc limit 1),
        row (0, ''::bytea))
union all
select null, null, 'a change of the registry is missing'
    where (select version from registry_version) <> (select count(*) from registry_change)
union all
select null, null, 'the log has a gap'
    where (select count(*) from log_entry) <> (select coalesce(max(log_position) + 1, 0) from log_entry)
union all
select null, null, 'the trigger ' || name || ' is missing or disabled' from guard
    where not exists (select 1 from pg_trigger where tgrelid = of_table::regclass and tgname = name and tgenabled = 'O')
order by 1, 2, 3;
