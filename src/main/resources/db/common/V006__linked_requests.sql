-- 22(5): by which a State finds two requests in its hands about one person or account. Digests of what identifies them,
-- deleted when the request is decided or its content erased.
create table request_subject (
    request_id uuid not null references request,
    state      char(2) not null,
    mark       bytea not null,
    primary key (request_id, mark)
);
create index request_subject_mark on request_subject (state, mark);
