-- What the coordinator said of each finding before the start: a corrected day, or that it may stay.
create table finding_answer (
  instruction_id varchar(64) not null references instruction (id),
  position integer not null,
  finding varchar(200) not null,
  message_key varchar(100) not null,
  details varchar(4000) not null,
  wording varchar(4000) not null,
  source_line integer,
  new_day date,
  reason varchar(500) not null,
  answered_by varchar(64) not null references person (id),
  answered_at timestamp with time zone not null,
  primary key (instruction_id, position)
);
