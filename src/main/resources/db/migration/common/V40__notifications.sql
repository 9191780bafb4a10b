-- One mail to one person. Its body is composed when it leaves, from the notices still true by then.
create table outbox_mail (
  id varchar(36) primary key,
  recipient varchar(64) not null references person (id),
  address varchar(254) not null,
  kind varchar(16) not null,
  message_id varchar(200) not null unique,
  subject varchar(500),
  state varchar(16) not null,
  created_at timestamp with time zone not null,
  next_attempt_at timestamp with time zone,
  attempts integer default 0 not null,
  in_doubt integer default 0 not null,
  claimed_by varchar(64),
  claimed_until timestamp with time zone,
  sent_at timestamp with time zone,
  last_error varchar(1000)
);
create index outbox_mail_due on outbox_mail (state, next_attempt_at);

-- What one person must hear of one obligation: the outbox row that the use case writes in its own transaction.
create table notice (
  id varchar(36) primary key,
  obligation_id varchar(192) not null references obligation (id),
  kind varchar(16) not null,
  step integer not null,
  rung integer not null,
  due_version integer not null,
  recipient varchar(64) not null references person (id),
  because varchar(16) not null,
  raised_at timestamp with time zone not null,
  mail_id varchar(36) references outbox_mail (id),
  dropped_at timestamp with time zone,
  unique (obligation_id, kind, step, due_version, recipient)
);
create index notice_pending on notice (mail_id, dropped_at, kind);

-- The day on which a person last got a digest: one a day, however many reminders.
create table digest_day (
  recipient varchar(64) not null references person (id),
  sent_on date not null,
  mail_id varchar(36) not null references outbox_mail (id),
  primary key (recipient, sent_on)
);
