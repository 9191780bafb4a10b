-- The org tree and the people who act for it. Codes are those of UnitKind, Level and Role.
create table unit (
  id varchar(64) primary key,
  name varchar(500) not null,
  short_name varchar(500) not null,
  kind varchar(32) not null,
  level varchar(16) not null,
  parent_id varchar(64) references unit (id),
  valid_from date not null,
  valid_to date,
  -- ids from the root to the unit itself, each closed by a slash: a subtree is one prefix
  path varchar(1000) not null
);

create index unit_parent on unit (parent_id);

create table person (
  id varchar(64) primary key,
  name varchar(500) not null,
  email varchar(320) not null
);

create table assignment (
  person_id varchar(64) not null references person (id),
  unit_id varchar(64) not null references unit (id),
  role varchar(32) not null,
  primary key (person_id, unit_id, role)
);

create index assignment_unit on assignment (unit_id, role);
