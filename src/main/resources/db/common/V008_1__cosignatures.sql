-- Authorities that witness the log cosign its checkpoints; and whoever knows a digest may ask for its place.
create table log_cosignature (
    tree_size   bigint not null,
    witness     varchar(255) not null,
    line        text not null,
    received_at timestamp(6) with time zone default current_timestamp not null,
    primary key (tree_size, witness)
);

create index log_entry_digest on log_entry (entry);
