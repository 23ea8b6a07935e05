-- An authority may be registered to act with its signature only.
alter table authority add column signed_only boolean default false not null;
