-- Requests and their acts. An act is its canonical bytes, inserted once; its content stands apart so that it can be
-- erased; sight says who may see a request, so that visibility is a join.
create table request (
    id                  uuid primary key,
    kind                varchar(40) not null,
    status              varchar(24) not null,
    phase               varchar(12) not null,
    version             bigint not null,
    drafted_by          uuid not null,
    requesting_state    char(2) not null,
    requested_state     char(2),
    own_reference       varchar(100),
    requested_reference varchar(100),
    legal_basis         varchar(16),
    draft               bytea,
    snapshot            bytea not null,
    snapshot_format     integer not null,
    head_number         integer not null,
    head_digest         bytea,
    created_at          timestamp(6) with time zone not null,
    submitted_at        timestamp(6) with time zone,
    changed_at          timestamp(6) with time zone not null
);

create table act (
    request_id  uuid not null references request,
    act_number  integer not null,
    act_type    varchar(40) not null,
    recorded_at timestamp(6) with time zone not null,
    facts       bytea not null,
    digest      bytea not null unique,
    primary key (request_id, act_number)
);

create table act_content (
    request_id uuid not null,
    act_number integer not null,
    salt       bytea not null,
    content    bytea not null,
    primary key (request_id, act_number),
    foreign key (request_id, act_number) references act
);

create table request_measure (
    request_id   uuid not null references request,
    measure_type varchar(40) not null,
    primary key (request_id, measure_type)
);

create table follows (
    request_id uuid not null references request,
    earlier_id uuid not null references request,
    primary key (request_id, earlier_id)
);
create index follows_earlier on follows (earlier_id);

-- viewer: the code of a State, or the id of an authority.
create table sight (
    viewer     varchar(36) not null,
    request_id uuid not null references request,
    primary key (viewer, request_id)
);
create index sight_request on sight (request_id);

-- What waits for a viewer; written anew in each act's transaction.
create table pending_item (
    request_id uuid not null references request,
    viewer     varchar(36) not null,
    item       varchar(40) not null,
    code       varchar(40) not null,
    due_on     date,
    expedited  boolean not null,
    primary key (request_id, viewer, item)
);
create index pending_item_viewer on pending_item (viewer, due_on);

create table document (
    id             uuid primary key,
    request_id     uuid not null references request,
    owner_state    char(2) not null,
    registered_by  uuid not null,
    registered_at  timestamp(6) with time zone not null,
    file_name      varchar(255) not null,
    media_type     varchar(127) not null,
    size_bytes     bigint not null,
    sha256         bytea not null,
    language       varchar(35),
    translation_of uuid references document,
    shown_by_act   integer
);
create index document_request on document (request_id, id);

-- Every definition that ever allowed an act, by its digest.
create table procedure_version (
    digest       varchar(43) primary key,
    kind         varchar(40) not null,
    definition   bytea not null,
    published_at timestamp(6) with time zone not null
);
