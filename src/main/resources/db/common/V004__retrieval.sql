-- When a request reached the other side is a question of evidence: who fetched it first, and when, is kept on its own
-- and not on the request, which changes by acts alone. One row for each State that fetched it, written once.
create table retrieval (
    request_id   uuid not null references request,
    state        char(2) not null,
    retrieved_by uuid not null,
    retrieved_at timestamp(6) with time zone not null,
    primary key (request_id, state)
);
