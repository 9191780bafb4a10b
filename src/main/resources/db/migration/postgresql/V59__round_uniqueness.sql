-- Several regimes of one instruction may share a period. The constraint was unnamed; PostgreSQL
-- derives its name from the columns, cut to 63 characters.
alter table reporting_round
  drop constraint if exists reporting_round_instruction_id_period_kind_period_year_peri_key;
