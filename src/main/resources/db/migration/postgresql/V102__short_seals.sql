-- Hashes as they are, 32 octets, not as 64 digits. What was sealed before keeps its digits.
alter table audit_entry add column previous_seal bytea;
alter table audit_entry add column seal bytea;

create or replace function audit_entry_stays() returns trigger language plpgsql as $$
declare
  seal constant text[] := array['chain_no', 'previous_hash', 'hash', 'previous_seal', 'seal'];
begin
  if tg_op = 'UPDATE' and old.chain_no is null and new.chain_no is not null
      and to_jsonb(new) - seal = to_jsonb(old) - seal then
    return new;
  end if;
  raise exception 'audit_entry is append-only: % refused', tg_op;
end
$$;
