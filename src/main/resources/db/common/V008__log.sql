-- The log: every committed act, and after each batch the newest act of each request touched, has one place in one
-- gap-free row, over which checkpoints are signed. An entry is a digest and tells nothing.
create table log_entry (
    log_position bigint primary key,
    entry        bytea not null,
    request_id   uuid not null,
    act_number   integer not null,
    head         boolean not null,
    unique (request_id, act_number, head),
    foreign key (request_id, act_number) references act
);

-- Acts that have no place yet: written in the act's own transaction, taken away in the one that gives the place. So
-- nothing is looked for behind the last number seen, which an act that commits late would slip past.
create table act_without_place (
    recorded_at timestamp(6) with time zone not null,
    request_id  uuid not null,
    act_number  integer not null,
    noted_at    timestamp(6) with time zone default current_timestamp not null,
    primary key (recorded_at, request_id, act_number)
);

-- Full tiles only, each written once with the root over its hashes: one that is not yet full follows from its entries,
-- or from the roots of the tiles below.
create table tile (
    tile_level integer not null,
    tile_index bigint not null,
    hashes     bytea not null,
    root       bytea not null,
    primary key (tile_level, tile_index)
);

-- Of one size there are several when keys have changed since: the same text, signed anew.
create table log_checkpoint (
    tree_size bigint not null,
    edition   integer not null,
    note      text not null,
    signed_at timestamp(6) with time zone default current_timestamp not null,
    primary key (tree_size, edition)
);

-- Whoever holds the lock of this row gives out places.
create table log_sequencer (
    id integer primary key
);
insert into log_sequencer (id) values (1);
