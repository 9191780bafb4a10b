create table addressee (
  instruction_id varchar(64) not null,
  position integer not null,
  unit_id varchar(64) not null references unit (id),
  primary key (instruction_id, position),
  unique (instruction_id, unit_id)
);

create table reporting_round (
  id varchar(128) primary key,
  instruction_id varchar(64) not null,
  period_kind varchar(16) not null,
  period_year integer not null,
  period_index integer not null,
  title varchar(500) not null,
  wording varchar(500) not null,
  deadline_day date not null,
  deadline_bound varchar(8) not null,
  opens_at timestamp with time zone not null,
  to_unit varchar(64) not null references unit (id),
  via_unit varchar(64) references unit (id),
  state varchar(16) not null,
  fan_out_position integer default 0 not null,
  fanned_out boolean default false not null,
  total_count integer default 0 not null,
  open_count integer default 0 not null,
  opened_at timestamp with time zone,
  closed_at timestamp with time zone,
  unique (instruction_id, period_kind, period_year, period_index)
);
create index reporting_round_opening on reporting_round (state, opens_at);

create table obligation (
  id varchar(192) primary key,
  round_id varchar(128) not null references reporting_round (id),
  unit_id varchar(64) not null references unit (id),
  state varchar(16) not null,
  deadline_day date not null,
  deadline_bound varchar(8) not null,
  due_version integer not null,
  opened_at timestamp with time zone not null,
  next_signal_at timestamp with time zone,
  next_signal_kind varchar(16),
  next_signal_step integer,
  last_rung integer default 0 not null,
  submitted_at timestamp with time zone,
  closed_at timestamp with time zone,
  late_days integer,
  returns integer default 0 not null,
  set_aside varchar(500),
  unique (round_id, unit_id)
);
create index obligation_signal on obligation (round_id, next_signal_at);
create index obligation_overdue_signal on obligation (next_signal_at);
create index obligation_unit on obligation (unit_id, state);

create table submission (
  id varchar(36) primary key,
  obligation_id varchar(192) not null references obligation (id),
  version integer not null,
  submitted_at timestamp with time zone not null,
  submitted_by varchar(64) not null references person (id),
  document_number varchar(64) not null,
  document_date date not null,
  summary varchar(8000) not null,
  late_days integer not null,
  verdict varchar(16),
  verdict_at timestamp with time zone,
  verdict_by varchar(64) references person (id),
  verdict_reason varchar(4000),
  new_deadline date,
  unique (obligation_id, version)
);

create table audit_entry (
  id varchar(36) primary key,
  happened_at timestamp with time zone not null,
  type varchar(32) not null,
  actor varchar(64),
  instruction_id varchar(64),
  round_id varchar(128),
  obligation_id varchar(192),
  detail varchar(4000)
);
create index audit_entry_instruction on audit_entry (instruction_id, happened_at);
