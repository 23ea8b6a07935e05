-- The bytes of documents come through the service, or on a medium that is told. What was registered before this came
-- by other means. Who fetched a document first is kept as for requests: one row for each State, written once.
alter table document add column medium varchar(200);
alter table document add column arrived_at timestamp(6) with time zone;
alter table document add column arrived_by uuid;
alter table document add column detected_type varchar(127);
alter table document add column erased_at timestamp(6) with time zone;
update document set medium = 'other means, before documents could be sent here';
-- Finds whether bytes are anybody's still.
create index document_sha256 on document (sha256);

create table document_retrieval (
    document_id  uuid not null,
    request_id   uuid not null,
    state        char(2) not null,
    retrieved_by uuid not null,
    retrieved_at timestamp(6) with time zone not null,
    primary key (document_id, state)
);
create index document_retrieval_request on document_retrieval (request_id, retrieved_at);
