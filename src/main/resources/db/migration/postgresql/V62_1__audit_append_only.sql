-- An entry is written once, sealed once, and stays.
create function audit_entry_stays() returns trigger language plpgsql as $$
declare
  seal constant text[] := array['chain_no', 'previous_hash', 'hash'];
begin
  if tg_op = 'UPDATE' and old.chain_no is null and new.chain_no is not null
      and to_jsonb(new) - seal = to_jsonb(old) - seal then
    return new;
  end if;
  raise exception 'audit_entry is append-only: % refused', tg_op;
end
$$;
create trigger audit_entry_stays before update or delete on audit_entry
  for each row execute function audit_entry_stays();
create trigger audit_entry_is_not_emptied before truncate on audit_entry
  for each statement execute function audit_entry_stays();

create function audit_head_goes_forward() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.chain_no > old.chain_no then
    return new;
  end if;
  raise exception 'audit_head only goes forward: % refused', tg_op;
end
$$;
create trigger audit_head_goes_forward before update or delete on audit_head
  for each row execute function audit_head_goes_forward();
create trigger audit_head_is_not_emptied before truncate on audit_head
  for each statement execute function audit_head_goes_forward();
