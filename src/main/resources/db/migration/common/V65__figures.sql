-- Figures that an instruction asks for, beside the words of a report.
create table indicator (
  instruction_id varchar(64) not null references instruction (id),
  position integer not null,
  code varchar(40) not null,
  title varchar(500) not null,
  type varchar(16) not null,
  unit_word varchar(40),
  by_sex boolean not null,
  at_least integer,
  numerator varchar(500),
  denominator varchar(500),
  reports varchar(1000) not null,
  source_line integer,
  primary key (instruction_id, position),
  unique (instruction_id, code)
);

-- With each version handed in. Amount is what was counted, of a percentage its numerator; out_of its
-- denominator. No row: nothing was said, which is not 0.
create table submission_figure (
  submission_id varchar(36) not null references submission (id),
  indicator varchar(40) not null,
  amount bigint,
  amount_female bigint,
  amount_male bigint,
  out_of bigint,
  out_of_female bigint,
  out_of_male bigint,
  words varchar(4000),
  estimate boolean not null,
  primary key (submission_id, indicator)
);
create index report_regime_feeds on report_regime (feeds_instruction, feeds_regime);
