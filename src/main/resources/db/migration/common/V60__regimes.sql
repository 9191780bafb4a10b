-- A regime may be a plan, a thematic or ad-hoc report or an event, come back by a rule, have no day
-- yet, and ask groups of its own.
alter table report_regime add column code varchar(40);
alter table report_regime add column kind varchar(16) default 'PERIODIC' not null;
alter table report_regime add column timing varchar(16) default 'ONCE' not null;
alter table report_regime add column day_of_month integer;
alter table report_regime add column months_after integer;
alter table report_regime add column from_groups varchar(1000) default '' not null;
alter table report_regime add column window_from date;
alter table report_regime add column window_to date;
alter table report_regime add column event_from date;
alter table report_regime add column event_to date;
alter table report_regime add column feeds_instruction varchar(64);
alter table report_regime add column feeds_regime varchar(40);
alter table report_regime add column embedded_in varchar(500);
alter table report_regime alter column period_kind drop not null;
alter table report_regime alter column period_year drop not null;
alter table report_regime alter column period_index drop not null;
alter table report_regime alter column deadline_day drop not null;
alter table report_regime alter column deadline_bound drop not null;

-- The code that rounds were named by so far.
update report_regime set code =
  period_year || '-' || replace(lower(period_kind), '_', '-')
  || case period_kind
       when 'MONTH' then '-' || lpad(cast(period_index as varchar), 2, '0')
       when 'QUARTER' then '-' || period_index
       else '' end;

insert into report_regime (instruction_id, position, code, timing, title, wording, to_unit,
  source_line)
select d.instruction_id, 100 + d.position, 'undated-' || d.position, 'UNDATED',
  cast(d.wording as varchar(500)), cast(d.wording as varchar(500)), i.issuer, d.source_line
from undated_duty d join instruction i on i.id = d.instruction_id;

alter table report_regime alter column code set not null;
alter table report_regime add constraint report_regime_code unique (instruction_id, code);

-- The units of a regime, in the order in which they get their work.
create table regime_addressee (
  instruction_id varchar(64) not null references instruction (id),
  regime varchar(40) not null,
  position integer not null,
  unit_id varchar(64) not null references unit (id),
  tone varchar(16) not null,
  withdrawn boolean default false not null,
  primary key (instruction_id, regime, position),
  unique (instruction_id, regime, unit_id)
);

insert into regime_addressee (instruction_id, regime, position, unit_id, tone)
select a.instruction_id, g.code, a.position, a.unit_id, 'REQUIRED'
from addressee a
join report_regime g on g.instruction_id = a.instruction_id and g.timing = 'ONCE';

insert into regime_addressee (instruction_id, regime, position, unit_id, tone)
select d.instruction_id, 'undated-' || d.position, 1, d.unit_id, 'REQUIRED' from undated_duty d;

drop table undated_duty;
drop table addressee;

-- As the document names them; kept so that units that come later can be found and the plan cloned.
create table addressee_group (
  instruction_id varchar(64) not null references instruction (id),
  position integer not null,
  group_key varchar(64) not null,
  tone varchar(16) not null,
  text varchar(500) not null,
  within varchar(64) not null references unit (id),
  kinds varchar(500) not null,
  named varchar(4000) not null,
  except_units varchar(4000) not null,
  primary key (instruction_id, position)
);

create table instruction_basis (
  instruction_id varchar(64) not null references instruction (id),
  position integer not null,
  basis varchar(64) not null references instruction (id),
  primary key (instruction_id, position)
);
insert into instruction_basis (instruction_id, position, basis)
select id, 1, basis from instruction where basis is not null;

alter table reporting_round add column regime varchar(40);
alter table reporting_round add column kind varchar(16) default 'PERIODIC' not null;
alter table reporting_round add column window_from date;
alter table reporting_round add column window_to date;
alter table reporting_round add column event_from date;
alter table reporting_round add column event_to date;
update reporting_round set regime = substring(id from char_length(instruction_id) + 2);
alter table reporting_round alter column regime set not null;
alter table reporting_round add constraint reporting_round_period
  unique (instruction_id, regime, period_kind, period_year, period_index);

alter table obligation add column tone varchar(16) default 'REQUIRED' not null;
