-- The registry becomes writable. Every change is numbered, and kept with who made it and what stood there before.
alter table authority add column public_keys bytea;

-- One row, locked by every change: numbers have no gap, and two registrars cannot register one function twice.
create table registry_version (
    id smallint primary key,
    version bigint not null
);
insert into registry_version (id, version) values (1, 0);

create table registry_change (
    number bigint primary key,
    changed_at timestamp(6) with time zone not null,
    issuer text not null,
    subject varchar(255) not null,
    acting_for char(2),
    state char(2) not null,
    entry varchar(60) not null,
    was bytea,
    became bytea not null
);

create index registry_change_by_state on registry_change (state, number);
create index registry_change_by_entry on registry_change (entry, number);
