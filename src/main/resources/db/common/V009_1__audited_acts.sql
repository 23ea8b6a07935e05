-- What auditors ask of all requests at once is answered from these and not from the acts: they follow the positions of
-- the log, and can be made again from it. An act stands there once for each of its two States, as that State sees it: of
-- the other side's internal step nothing is there that could be found or shown.
create table audited_act (
    log_position     bigint not null,
    state            char(2) not null,
    recorded_at      timestamp(6) with time zone not null,
    request_id       uuid not null,
    act_number       integer not null,
    kind             varchar(40) not null,
    requesting_state char(2) not null,
    requested_state  char(2) not null,
    status_after     varchar(24) not null,
    own_side         boolean not null,
    act_type         varchar(40),
    side             varchar(12),
    authority        uuid,
    status_before    varchar(24),
    on_paper         boolean not null,
    grounds          text not null,
    officer_issuer   text,
    officer          varchar(255),
    erased           boolean not null,
    primary key (log_position, state)
);
create index audited_act_time on audited_act (state, recorded_at, log_position);
create index audited_act_type on audited_act (state, act_type, recorded_at, log_position);
create index audited_act_officer on audited_act (state, officer, recorded_at, log_position);
create index audited_act_authority on audited_act (state, authority, recorded_at, log_position);
create index audited_act_request on audited_act (request_id, act_number);

create table audited_ground (
    state        char(2) not null,
    ground       varchar(40) not null,
    log_position bigint not null,
    primary key (state, ground, log_position)
);

-- One row for each request that was submitted: how it stands, how it came out, and how many seconds passed from SUBMIT.
create table request_times (
    request_id       uuid primary key,
    kind             varchar(40) not null,
    requesting_state char(2) not null,
    requested_state  char(2) not null,
    submitted_at     timestamp(6) with time zone not null,
    submitted_in     char(7) not null,
    status           varchar(24) not null,
    outcome          varchar(24),
    to_acknowledge   bigint,
    to_decide        bigint,
    to_execute       bigint
);
create index request_times_requesting on request_times (requesting_state, submitted_at);
create index request_times_requested on request_times (requested_state, submitted_at);
create index request_times_time on request_times (submitted_at);

create table refused_on (
    request_id uuid not null,
    ground     varchar(40) not null,
    primary key (request_id, ground)
);

-- The position that is taken up next; whoever holds the lock of this row takes up.
create table audit_progress (
    id            smallint primary key,
    next_position bigint not null
);
insert into audit_progress (id, next_position) values (1, 0);
