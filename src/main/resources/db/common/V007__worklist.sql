-- The worklist shows acts that are expected beside obligations and exchanges, and an authority of a territory only what
-- concerns it. What is there is told apart by its id; the addressee follows with the next act.
alter table pending_item add column what varchar(12) default 'OBLIGATION' not null;
update pending_item set what = 'EXCHANGE' where item like 'x%';

alter table request add column requested_authority uuid;
