-- Whose mails; on H2 the foreign key has an index of its own.
create index outbox_mail_recipient on outbox_mail (recipient);
-- Counts of the days shown, whichever rounds they are of.
create index obligation_tally_day on obligation_tally (deadline_day);
-- Submissions come in the order of their time: a few pages of this index tell a year from the others.
create index submission_time on submission using brin (submitted_at);
