-- What a coordinator does every morning: take back a word just sent, decide about mails in doubt.

-- One act of chasing reaches many; it can be taken back while its mails are held.
alter table chaser add column act varchar(36);
alter table chaser add column undone_at timestamp with time zone;
alter table chaser add column undone_by varchar(64) references person (id);
create index chaser_act on chaser (act);
alter table notice add column not_before timestamp with time zone;

-- Somebody has said of a mail in doubt that it arrived, or had it sent once more.
alter table outbox_mail add column settled_by varchar(64) references person (id);
alter table outbox_mail add column settled_at timestamp with time zone;
