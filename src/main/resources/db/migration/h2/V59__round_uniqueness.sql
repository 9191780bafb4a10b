-- Several regimes of one instruction may share a period. The constraint was unnamed; H2 derives its
-- name from the table's.
alter table reporting_round drop constraint if exists constraint_abeca;
