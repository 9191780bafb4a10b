-- A Message-ID is made from the mail's id, which is unique; what waits is found by outbox_mail_waiting; a notice
-- is never looked up by its id, and its other key says which notices are the same. Each of these indexes cost
-- 60 to 130 bytes a row and its share of the time of each write.
alter table outbox_mail drop constraint outbox_mail_message_id_key;
drop index outbox_mail_due;
alter table notice drop constraint notice_pkey;
alter table notice replica identity using index notice_obligation_id_kind_step_due_version_recipient_key;
