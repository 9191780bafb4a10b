-- Which opened page saved the draft last: it may go on with its own, any other must have seen it.
alter table handover_draft add column page varchar(64);
