-- A standing duty is worked on: who leads and who supports, who took it over, how it stands.
alter table duty add column duty_group integer;
alter table duty add column part varchar(8) default 'LEAD' not null;
alter table duty add column state varchar(16) default 'OPEN' not null;
alter table duty add column holder varchar(64) references person (id);
update duty set duty_group = position;
alter table duty alter column duty_group set not null;
create index duty_group_of_instruction on duty (instruction_id, duty_group);

-- What was done about a duty, and what was said of it. Only ever appended to.
create table duty_entry (
  id varchar(36) primary key,
  duty_id varchar(160) not null references duty (id),
  position integer not null,
  deed varchar(16) not null,
  entered_at timestamp with time zone not null,
  entered_by varchar(64) not null references person (id),
  text varchar(4000),
  percent integer,
  document_number varchar(64),
  document_date date,
  unique (duty_id, position)
);
