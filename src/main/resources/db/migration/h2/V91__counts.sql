-- PostgreSQL keeps these as tables (see there); what H2 is used for is counted in no time.
create view obligation_tally as
select o.round_id, u.kind, o.state, o.deadline_day, o.deadline_bound,
  (o.state = 'ACCEPTED' and coalesce(o.late_days, 0) > 0) as late,
  cast(count(*) as integer) as number
from obligation o join unit u on u.id = o.unit_id
group by o.round_id, u.kind, o.state, o.deadline_day, o.deadline_bound,
  (o.state = 'ACCEPTED' and coalesce(o.late_days, 0) > 0);

create view addressee_tally as
select d.instruction_id, d.regime, u.kind, cast(count(*) as integer) as number
from regime_addressee d join unit u on u.id = d.unit_id
where not d.withdrawn
group by d.instruction_id, d.regime, u.kind;

create view matrix_row as
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

create view matrix_row_tally as
select m.instruction_id, m.kind, m.parent_id, above.short_name as above_name,
  above.short_key as above_key, m.addressed, cast(count(*) as integer) as number
from matrix_row m left join unit above on above.id = m.parent_id
group by m.instruction_id, m.kind, m.parent_id, above.short_name, above.short_key, m.addressed;
