-- The order of units as a Vietnamese reader expects it, for pages that the database cuts. A key is good
-- as long as it was made from the name that the unit bears.
alter table unit add column name_key bytea;
alter table unit add column keyed_name varchar(500);
alter table unit add column short_key bytea;
alter table unit add column keyed_short varchar(500);
