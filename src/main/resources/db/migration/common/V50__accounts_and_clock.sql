create table account (
  username varchar(64) primary key,
  password_hash varchar(200) not null,
  person_id varchar(64) not null unique references person (id),
  enabled boolean default true not null
);

-- The virtual now of a demo or rehearsal, so that a restart goes on where it stopped. Empty in real time.
create table virtual_clock (
  id integer primary key,
  now_at timestamp with time zone not null
);
