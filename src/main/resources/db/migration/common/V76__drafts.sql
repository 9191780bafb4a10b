-- A draft is worked on step by step and by several people: each saving counts its version up, so
-- that nobody overwrites what she has not seen.
alter table stored_draft add column version integer default 1 not null;
-- How it came to be: BY_HAND, FROM_FILE, FROM_LAST_YEAR or UPLOADED.
alter table stored_draft add column origin varchar(16) default 'FROM_LAST_YEAR' not null;
create index stored_draft_issuer on stored_draft (issuer);
