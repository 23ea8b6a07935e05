-- A role that is there for one function sees what was opened to that function: a 24/7 point its State's requests of its
-- kinds, a court what was entrusted to it and no draft of its house. The function stands behind the name.
alter table sight alter column viewer set data type varchar(64);

-- So far SUBMIT closed the draft to its authority: an authority named on a submitted request is one entrusted with it.
update sight set viewer = viewer || ' COMPETENT'
    where char_length(viewer) = 36
    and request_id in (select id from request where status <> 'DRAFT');
