-- What waits is little and is found by its recipient; the rest is looked up by its mail. With the index
-- before, each mail that was made looked at all that waited: vn.dondoc.notifications.BundleTimes.
create index notice_waiting on notice (recipient, kind) where mail_id is null and dropped_at is null;
create index notice_mail on notice (mail_id) where mail_id is not null;
drop index notice_pending;

-- The id names the mail that will tell of it; once there is that mail, nobody asks for it.
alter table notice alter column id drop not null;
