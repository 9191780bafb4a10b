-- How often an obligation's day, unit or state has changed, and when last: SEQUENCE and
-- LAST-MODIFIED of the event that people keep of it in their own calendars.
alter table obligation add column revision integer default 0 not null;
alter table obligation add column revised_at timestamp with time zone;
update obligation set revision = due_version + returns, revised_at = coalesce(closed_at, submitted_at);

-- The secret address of a person's own calendar; only its hash is kept.
create table calendar_feed (
  person_id varchar(64) primary key references person (id),
  token_hash varchar(64) not null unique,
  made_at timestamp with time zone not null
);

-- What a person chose of her mail, within what the policy allows; no row: as everybody.
create table mail_preference (
  person_id varchar(64) primary key references person (id),
  digest_at time,
  paused_at timestamp with time zone,
  resumes_at timestamp with time zone,
  language varchar(2) not null
);

-- Why a notice was never sent: PAUSED when its recipient wanted no reminders then, else what it
-- said was no longer so.
alter table notice add column dropped_because varchar(16);
