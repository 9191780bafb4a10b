-- Mails that the relay took after the backup was made from which this database was restored.
create table relayed_mail (
  message_id varchar(200) primary key,
  sent_at timestamp with time zone
);

-- A restore: whatever is sent of what was in the outbox or comes into it until then may have been sent before.
create table restored_backup (
  restored_at timestamp with time zone primary key,
  doubtful_until timestamp with time zone not null
);
