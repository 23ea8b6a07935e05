-- A document may be encrypted for an authority of the other side, by one of its registered keys.
alter table document add column encrypted_for uuid;
alter table document add column encrypted_kid varchar(64);
