-- With years behind it a page asks for days: those of a unit, and those of rounds. A unit's reports that are
-- owed, or accepted in a year, are found without looking at the others.
create index obligation_unit_day on obligation (unit_id, state, deadline_day);
drop index obligation_unit;
create index reporting_round_day on reporting_round (deadline_day);
create index reporting_round_opens on reporting_round (opens_at);
