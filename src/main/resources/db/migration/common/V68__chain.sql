-- A unit's own plan fulfils the obligation that asked for it.
alter table instruction add column answers_obligation varchar(192);
alter table instruction add constraint instruction_answers
  foreign key (answers_obligation) references obligation (id);
create unique index instruction_answers_obligation on instruction (answers_obligation);

-- All documents above a document, at any distance, so that no read has to climb.
create table instruction_ancestor (
  instruction_id varchar(64) not null references instruction (id),
  ancestor varchar(64) not null references instruction (id),
  primary key (instruction_id, ancestor)
);
create index instruction_ancestor_below on instruction_ancestor (ancestor);
insert into instruction_ancestor (instruction_id, ancestor)
select instruction_id, basis from instruction_basis;
insert into instruction_ancestor (instruction_id, ancestor)
select distinct low.instruction_id, up.ancestor
from instruction_ancestor low join instruction_ancestor up on up.instruction_id = low.ancestor
where not exists (select 1 from instruction_ancestor a
  where a.instruction_id = low.instruction_id and a.ancestor = up.ancestor);

-- What the coordinator decided of a regime for which the document names no day.
alter table report_regime add column decision varchar(16);
alter table report_regime add column said_period varchar(16);
alter table report_regime add column decided_because varchar(1000);
alter table report_regime add column decided_at timestamp with time zone;
alter table report_regime add column decided_by varchar(64);
