-- The id names the mail that will tell of it; once there is that mail, nobody asks for it.
alter table notice drop primary key;
alter table notice alter column id drop not null;
