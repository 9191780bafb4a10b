-- How many stand where, and the rows of each matrix: counted by 50,000 obligations a page would wait a
-- tenth of a second, from here it waits for a few hundred rows. The *_now views say what is true; the
-- tables follow by triggers, in the transaction of the change. A change adds rows (-1 here, +1 there) and
-- never touches old ones, so that nobody waits for anybody: the sum is what counts. fold_counts() makes few
-- rows of many, mend_counts() sets right whatever differs.
create view obligation_tally_now as
select o.round_id, u.kind, o.state, o.deadline_day, o.deadline_bound,
  (o.state = 'ACCEPTED' and coalesce(o.late_days, 0) > 0) as late, count(*)::integer as number
from obligation o join unit u on u.id = o.unit_id
group by 1, 2, 3, 4, 5, 6;

create table obligation_tally (
  round_id varchar(192) not null,
  kind varchar(32) not null,
  state varchar(16) not null,
  deadline_day date not null,
  deadline_bound varchar(8) not null,
  late boolean not null,
  number integer not null
);
create index obligation_tally_round on obligation_tally (round_id);

-- Who is asked by a regime and not withdrawn.
create view addressee_tally_now as
select d.instruction_id, d.regime, u.kind, count(*)::integer as number
from regime_addressee d join unit u on u.id = d.unit_id
where not d.withdrawn
group by 1, 2, 3;

create table addressee_tally (
  instruction_id varchar(64) not null,
  regime varchar(40) not null,
  kind varchar(32) not null,
  number integer not null
);
create index addressee_tally_regime on addressee_tally (instruction_id, regime);

-- A unit's own work; beside it, in a row of its own, what it took over from another (former_id).
create index obligation_inherited on obligation (round_id, unit_id) where inherited_from is not null;
create view matrix_row_now as
select x.instruction_id, x.unit_id, x.former_id, u.kind, coalesce(u.parent_id, '') as parent_id,
  u.name_key, x.addressed
from (
  select d.instruction_id, d.unit_id, '' as former_id, bool_or(not d.withdrawn) as addressed
  from regime_addressee d
  join report_regime g on g.instruction_id = d.instruction_id and g.code = d.regime
  where g.timing <> 'UNDATED'
    and (not d.withdrawn or exists (
      select 1 from obligation o join reporting_round r on r.id = o.round_id
      where r.instruction_id = d.instruction_id and o.unit_id = d.unit_id
        and o.inherited_from is null))
  group by d.instruction_id, d.unit_id
  union all
  select distinct r.instruction_id, o.unit_id, o.inherited_from, false
  from obligation o join reporting_round r on r.id = o.round_id
  where o.inherited_from is not null) x
join unit u on u.id = x.unit_id;

create table matrix_row (
  instruction_id varchar(64) not null,
  unit_id varchar(64) not null,
  former_id varchar(64) not null,
  kind varchar(32) not null,
  parent_id varchar(64) not null,
  name_key bytea,
  addressed boolean not null,
  primary key (instruction_id, unit_id, former_id)
);
create index matrix_row_kind on matrix_row (instruction_id, kind, name_key, former_id);
create index matrix_row_name on matrix_row (instruction_id, name_key, former_id);
create index matrix_row_unit on matrix_row (unit_id);

-- Names of the units above stand here too: there may be thousands to choose from.
create view matrix_row_tally_now as
select m.instruction_id, m.kind, m.parent_id, above.short_name as above_name,
  above.short_key as above_key, m.addressed, count(*)::integer as number
from matrix_row m left join unit above on above.id = m.parent_id
group by 1, 2, 3, 4, 5, 6;

create table matrix_row_tally (
  instruction_id varchar(64) not null,
  kind varchar(32) not null,
  parent_id varchar(64) not null,
  above_name varchar(500),
  above_key bytea,
  addressed boolean not null,
  number integer not null
);
create index matrix_row_tally_instruction on matrix_row_tally (instruction_id) include (addressed, number);
create index matrix_row_tally_parent on matrix_row_tally (parent_id);

create index unit_unkeyed on unit (id)
  where keyed_name is distinct from name or keyed_short is distinct from short_name;
