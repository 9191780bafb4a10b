-- What a page asks for among all that ever was: few rows of many, found without looking at the others.
create index obligation_owed on obligation (round_id, deadline_day) where state in ('OPEN', 'RETURNED');
create index obligation_handed_in on obligation (round_id, submitted_at) where state = 'SUBMITTED';
create index obligation_letter on obligation (round_id)
  where last_rung >= 3 and state in ('OPEN', 'RETURNED');
create index obligation_set_aside on obligation (id) where set_aside is not null;
create index person_bounced on person (id) where bounced_at is not null;
create index outbox_mail_trouble on outbox_mail (id)
  where state = 'FAILED' or (state = 'SENT' and in_doubt > 0 and settled_at is null);
-- The latest mails first, whoever asks.
create index outbox_mail_latest on outbox_mail ((coalesce(sent_at, created_at)) desc);
