-- What an Idempotency-Key was answered, written in the transaction of the effect itself: a lost answer can be asked
-- for again without doing the thing twice. No body is kept; rows are purged after seven days.
create table idempotency (
    caller      varchar(400) not null,
    method      varchar(10)  not null,
    path        varchar(400) not null,
    key_text    varchar(255) not null,
    fingerprint bytea        not null,
    status      int,
    location    varchar(400),
    etag        varchar(100),
    effect      varchar(100),
    created_at  timestamp(6) with time zone not null,
    primary key (caller, method, path, key_text)
);

create index idempotency_by_age on idempotency (created_at);
