create table instruction (
  id varchar(64) primary key,
  number varchar(64),
  symbol varchar(32) not null,
  issued_on date,
  planned_year integer not null,
  issuer varchar(64) not null references unit (id),
  title varchar(500) not null,
  basis varchar(64) references instruction (id),
  status varchar(16) not null,
  source_text varchar(500),
  started_at timestamp with time zone,
  started_by varchar(64),
  closed_at timestamp with time zone,
  rejected_because varchar(1000)
);
-- Numbers restart each year (Nghị định 30/2020): a number names one document of its issuer and year.
create unique index instruction_number on instruction (issuer, number, planned_year);

create table duty (
  id varchar(160) primary key,
  instruction_id varchar(64) not null references instruction (id),
  unit_id varchar(64) not null references unit (id),
  position integer not null,
  text varchar(4000) not null,
  tone varchar(16) not null,
  source_line integer
);
create index duty_unit on duty (unit_id);

create table undated_duty (
  instruction_id varchar(64) not null references instruction (id),
  position integer not null,
  unit_id varchar(64) not null references unit (id),
  wording varchar(1000) not null,
  source_line integer,
  primary key (instruction_id, position)
);

create table report_regime (
  instruction_id varchar(64) not null references instruction (id),
  position integer not null,
  period_kind varchar(16) not null,
  period_year integer not null,
  period_index integer not null,
  title varchar(500) not null,
  wording varchar(500) not null,
  deadline_day date not null,
  deadline_bound varchar(8) not null,
  opens_on date,
  to_unit varchar(64) not null references unit (id),
  via_unit varchar(64) references unit (id),
  source_line integer,
  primary key (instruction_id, position)
);
