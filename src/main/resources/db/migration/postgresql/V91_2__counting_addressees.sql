-- The rest of the triggers behind V91, what runs by the clock, and the first count.
create function count_new_addressees() returns trigger language plpgsql as $$
begin
  insert into addressee_tally
  select c.instruction_id, c.regime, u.kind, count(*)
  from changed c join unit u on u.id = c.unit_id where not c.withdrawn group by 1, 2, 3;
  insert into matrix_row
  select distinct c.instruction_id, c.unit_id, '', u.kind, coalesce(u.parent_id, ''), u.name_key, true
  from changed c
  join report_regime g on g.instruction_id = c.instruction_id and g.code = c.regime
  join unit u on u.id = c.unit_id
  where not c.withdrawn and g.timing <> 'UNDATED'
  on conflict (instruction_id, unit_id, former_id) do update set addressed = true
  where not matrix_row.addressed;
  return null;
end
$$;
create trigger regime_addressee_in after insert on regime_addressee
  referencing new table as changed for each statement execute function count_new_addressees();

create function count_changed_addressee() returns trigger language plpgsql as $$
begin
  insert into addressee_tally
  select new.instruction_id, new.regime, u.kind, case when new.withdrawn then -1 else 1 end
  from unit u where u.id = new.unit_id;
  perform matrix_row_anew(new.instruction_id, new.unit_id);
  return null;
end
$$;
create trigger regime_addressee_changed after update of withdrawn on regime_addressee
  for each row when (old.withdrawn <> new.withdrawn) execute function count_changed_addressee();

create function count_dated_regime() returns trigger language plpgsql as $$
begin
  insert into matrix_row
  select d.instruction_id, d.unit_id, '', u.kind, coalesce(u.parent_id, ''), u.name_key, true
  from regime_addressee d join unit u on u.id = d.unit_id
  where d.instruction_id = new.instruction_id and d.regime = new.code and not d.withdrawn
  on conflict (instruction_id, unit_id, former_id) do update set addressed = true
  where not matrix_row.addressed;
  return null;
end
$$;
create trigger report_regime_in after insert on report_regime
  for each row when (new.timing <> 'UNDATED') execute function count_dated_regime();
create trigger report_regime_dated after update of timing on report_regime
  for each row when (old.timing = 'UNDATED' and new.timing <> 'UNDATED')
  execute function count_dated_regime();

create function count_changed_unit() returns trigger language plpgsql as $$
begin
  update matrix_row
  set kind = new.kind, parent_id = coalesce(new.parent_id, ''), name_key = new.name_key
  where unit_id = new.id
    and (kind, parent_id, name_key)
      is distinct from (new.kind, coalesce(new.parent_id, ''), new.name_key);
  update matrix_row_tally set above_name = new.short_name, above_key = new.short_key
  where parent_id = new.id
    and (above_name, above_key) is distinct from (new.short_name, new.short_key);
  if old.kind <> new.kind then
    insert into obligation_tally
    select o.round_id, k.kind, o.state, o.deadline_day, o.deadline_bound,
      (o.state = 'ACCEPTED' and coalesce(o.late_days, 0) > 0), k.number
    from obligation o cross join (values (old.kind, -1), (new.kind, 1)) as k (kind, number)
    where o.unit_id = new.id;
    insert into addressee_tally
    select d.instruction_id, d.regime, k.kind, k.number
    from regime_addressee d cross join (values (old.kind, -1), (new.kind, 1)) as k (kind, number)
    where d.unit_id = new.id and not d.withdrawn;
  end if;
  return null;
end
$$;
create index regime_addressee_unit on regime_addressee (unit_id);
create trigger unit_changed after update of kind, parent_id, name_key, short_name, short_key on unit
  for each row when ((old.kind, old.parent_id, old.name_key, old.short_name, old.short_key)
    is distinct from (new.kind, new.parent_id, new.name_key, new.short_name, new.short_key))
  execute function count_changed_unit();

-- Two who fold at once: the later one finds the rows gone and leaves the sum alone.
create function fold_counts() returns void language sql as $$
  with gone as (
    delete from obligation_tally where round_id in (
      select round_id from obligation_tally
      group by round_id, kind, state, deadline_day, deadline_bound, late having count(*) > 1)
    returning *)
  insert into obligation_tally
  select round_id, kind, state, deadline_day, deadline_bound, late, sum(number) from gone
  group by 1, 2, 3, 4, 5, 6 having sum(number) <> 0;
  with gone as (
    delete from addressee_tally where instruction_id in (
      select instruction_id from addressee_tally
      group by instruction_id, regime, kind having count(*) > 1)
    returning *)
  insert into addressee_tally
  select instruction_id, regime, kind, sum(number) from gone group by 1, 2, 3 having sum(number) <> 0;
  with gone as (
    delete from matrix_row_tally where instruction_id in (
      select instruction_id from matrix_row_tally
      group by instruction_id, kind, parent_id, above_name, above_key, addressed
      having count(*) > 1)
    returning *)
  insert into matrix_row_tally
  select instruction_id, kind, parent_id, above_name, above_key, addressed, sum(number) from gone
  group by 1, 2, 3, 4, 5, 6 having sum(number) <> 0;
$$;

-- Each statement sees one moment, the changes and their counts alike.
create function mend_counts() returns void language sql as $$
  delete from matrix_row m where not exists (
    select 1 from matrix_row_now n where n.instruction_id = m.instruction_id
      and n.unit_id = m.unit_id and n.former_id = m.former_id);
  insert into matrix_row select * from matrix_row_now
  on conflict (instruction_id, unit_id, former_id) do update
  set kind = excluded.kind, parent_id = excluded.parent_id, name_key = excluded.name_key,
    addressed = excluded.addressed
  where (matrix_row.kind, matrix_row.parent_id, matrix_row.name_key, matrix_row.addressed)
    is distinct from (excluded.kind, excluded.parent_id, excluded.name_key, excluded.addressed);
  insert into obligation_tally
  select round_id, kind, state, deadline_day, deadline_bound, late, sum(number) from (
    select * from obligation_tally_now
    union all
    select round_id, kind, state, deadline_day, deadline_bound, late, -number from obligation_tally) x
  group by 1, 2, 3, 4, 5, 6 having sum(number) <> 0;
  insert into addressee_tally
  select instruction_id, regime, kind, sum(number) from (
    select * from addressee_tally_now
    union all
    select instruction_id, regime, kind, -number from addressee_tally) x
  group by 1, 2, 3 having sum(number) <> 0;
  insert into matrix_row_tally
  select instruction_id, kind, parent_id, above_name, above_key, addressed, sum(number) from (
    select * from matrix_row_tally_now
    union all
    select instruction_id, kind, parent_id, above_name, above_key, addressed, -number
    from matrix_row_tally) x
  group by 1, 2, 3, 4, 5, 6 having sum(number) <> 0;
$$;

select mend_counts();
