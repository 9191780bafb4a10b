-- Who is signed in, for all nodes: Spring Session 4.1's own tables, made here and never by its initializer.
create table spring_session (
  primary_id char(36) not null primary key,
  session_id char(36) not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
  session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);

-- Quartz makes these rows when it first locks; two nodes that start at once on an empty database
-- would both try, and on PostgreSQL the loser's transaction is lost.
insert into qrtz_locks (sched_name, lock_name) values ('dondoc', 'TRIGGER_ACCESS'), ('dondoc', 'STATE_ACCESS')
on conflict do nothing;
