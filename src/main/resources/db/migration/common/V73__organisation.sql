-- Units, people and holidays in the administrator's hands.

-- What the file said of the unit when it was last taken over: the file speaks again once it says
-- something new.
alter table unit add column imported_as varchar(36);

-- Whoever changes the tree or its people holds this one row until the end: a move is checked against
-- the whole tree, so two of them at once could close a circle.
create table org_lock (
  id integer primary key
);
insert into org_lock (id) values (1);

-- Uploaded units and people that somebody has seen the effect of but not taken over yet. The content
-- is our own text of what was read, whatever kind of file it came in.
create table org_import (
  id varchar(36) primary key,
  person_id varchar(64) not null references person (id),
  file_name varchar(255) not null,
  unit_rows text not null,
  person_rows text not null,
  prepared_at timestamp with time zone not null
);
create index org_import_age on org_import (prepared_at);

-- The days of a year as taken over in the program; the latest version of a year replaces what
-- config/holidays.yml says of it. Kept as text of the same shape as the file.
create table holiday_version (
  holiday_year integer not null,
  version integer not null,
  content text not null,
  taken_over_by varchar(64) not null references person (id),
  taken_over_at timestamp with time zone not null,
  moved integer not null,
  primary key (holiday_year, version)
);

-- What was done to one unit or person, latest first.
create index audit_entry_subject on audit_entry (subject, happened_at);
