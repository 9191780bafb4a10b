-- A unit's wish for more time and what became of it; one granted without being asked has no asker.
create table extension (
  id varchar(36) primary key,
  obligation_id varchar(192) not null references obligation (id),
  seq integer not null,
  due_version integer not null,
  asked_by varchar(64) references person (id),
  asked_at timestamp with time zone not null,
  asked_day date not null,
  reason varchar(2000) not null,
  old_day date not null,
  state varchar(16) not null,
  decided_by varchar(64) references person (id),
  decided_at timestamp with time zone,
  decision_reason varchar(2000),
  granted_day date,
  unique (obligation_id, seq)
);
create index extension_state on extension (state, obligation_id);

-- How it came in: in the system, as "nothing to report", or on paper. Only the first has it all.
alter table submission add column way varchar(16) default 'IN_SYSTEM' not null;
alter table submission alter column document_number drop not null;
alter table submission alter column document_date drop not null;

-- EXTENSION_DECIDED is longer than 16.
alter table notice alter column kind set data type varchar(32);
alter table outbox_mail alter column kind set data type varchar(32);
