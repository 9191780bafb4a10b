-- The triggers and functions behind V91.
create function count_matrix_rows() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into matrix_row_tally
    select c.instruction_id, c.kind, c.parent_id, above.short_name, above.short_key, c.addressed, count(*)
    from come c left join unit above on above.id = c.parent_id group by 1, 2, 3, 4, 5, 6;
  elsif tg_op = 'DELETE' then
    insert into matrix_row_tally
    select c.instruction_id, c.kind, c.parent_id, above.short_name, above.short_key, c.addressed, -count(*)
    from gone c left join unit above on above.id = c.parent_id group by 1, 2, 3, 4, 5, 6;
  else
    insert into matrix_row_tally
    select c.instruction_id, c.kind, c.parent_id, above.short_name, above.short_key, c.addressed, sum(c.number)
    from (select *, 1 as number from come union all select *, -1 from gone) c
    left join unit above on above.id = c.parent_id group by 1, 2, 3, 4, 5, 6 having sum(c.number) <> 0;
  end if;
  return null;
end
$$;
create trigger matrix_row_in after insert on matrix_row
  referencing new table as come for each statement execute function count_matrix_rows();
create trigger matrix_row_out after delete on matrix_row
  referencing old table as gone for each statement execute function count_matrix_rows();
create trigger matrix_row_moved after update on matrix_row
  referencing old table as gone new table as come for each statement execute function count_matrix_rows();

create function matrix_row_anew(instruction varchar, unit varchar) returns void language plpgsql as $$
begin
  delete from matrix_row m
  where m.instruction_id = instruction and m.unit_id = unit and not exists (
    select 1 from matrix_row_now n
    where n.instruction_id = instruction and n.unit_id = unit and n.former_id = m.former_id);
  insert into matrix_row
  select * from matrix_row_now n where n.instruction_id = instruction and n.unit_id = unit
  on conflict (instruction_id, unit_id, former_id) do update set addressed = excluded.addressed
  where matrix_row.addressed <> excluded.addressed;
end
$$;

create function count_new_obligations() returns trigger language plpgsql as $$
begin
  insert into obligation_tally
  select c.round_id, u.kind, c.state, c.deadline_day, c.deadline_bound,
    (c.state = 'ACCEPTED' and coalesce(c.late_days, 0) > 0), count(*)
  from changed c join unit u on u.id = c.unit_id group by 1, 2, 3, 4, 5, 6;
  insert into matrix_row
  select distinct r.instruction_id, c.unit_id, c.inherited_from, u.kind, coalesce(u.parent_id, ''),
    u.name_key, false
  from changed c
  join reporting_round r on r.id = c.round_id
  join unit u on u.id = c.unit_id
  where c.inherited_from is not null
  on conflict do nothing;
  return null;
end
$$;
create trigger obligation_in after insert on obligation
  referencing new table as changed for each statement execute function count_new_obligations();

create function count_gone_obligations() returns trigger language plpgsql as $$
begin
  insert into obligation_tally
  select c.round_id, u.kind, c.state, c.deadline_day, c.deadline_bound,
    (c.state = 'ACCEPTED' and coalesce(c.late_days, 0) > 0), -count(*)
  from changed c join unit u on u.id = c.unit_id group by 1, 2, 3, 4, 5, 6;
  return null;
end
$$;
create trigger obligation_out after delete on obligation
  referencing old table as changed for each statement execute function count_gone_obligations();

create function count_changed_obligation() returns trigger language plpgsql as $$
declare
  instruction varchar;
begin
  insert into obligation_tally
  select old.round_id, u.kind, old.state, old.deadline_day, old.deadline_bound,
    (old.state = 'ACCEPTED' and coalesce(old.late_days, 0) > 0), -1
  from unit u where u.id = old.unit_id
  union all
  select new.round_id, u.kind, new.state, new.deadline_day, new.deadline_bound,
    (new.state = 'ACCEPTED' and coalesce(new.late_days, 0) > 0), 1
  from unit u where u.id = new.unit_id;
  if (old.unit_id, old.inherited_from) is distinct from (new.unit_id, new.inherited_from) then
    select r.instruction_id into instruction from reporting_round r where r.id = new.round_id;
    perform matrix_row_anew(instruction, old.unit_id);
    perform matrix_row_anew(instruction, new.unit_id);
  end if;
  return null;
end
$$;
-- Not for signals: a herd writes 50,000 of them.
create trigger obligation_changed
  after update of state, deadline_day, deadline_bound, late_days, unit_id, inherited_from on obligation
  for each row when ((old.state, old.deadline_day, old.deadline_bound, old.late_days, old.unit_id,
      old.inherited_from) is distinct from (new.state, new.deadline_day, new.deadline_bound,
      new.late_days, new.unit_id, new.inherited_from))
  execute function count_changed_obligation();
