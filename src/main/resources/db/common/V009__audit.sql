-- Who read what, and what was refused: a stream of its own that names requests but is tied to none, for reading must
-- never wait for a request or lock one. It holds no content: of persons, the officer alone, who is what it is for.
create table access_record (
    id             uuid primary key,
    accessed_at    timestamp(6) with time zone not null,
    issuer         text,
    subject        varchar(255),
    authority      uuid,
    state          char(2),
    operation      varchar(60) not null,
    request_id     uuid,
    part           varchar(36),
    status         integer not null,
    correlation_id varchar(64)
);
create index access_record_state on access_record (state, accessed_at, id);
create index access_record_request on access_record (request_id, accessed_at, id);

-- A first retrieval waited for whoever locked the request that it refers to. In H2, where no row is locked by a
-- reference, the constraint has another name and stays.
alter table retrieval drop constraint if exists retrieval_request_id_fkey;
