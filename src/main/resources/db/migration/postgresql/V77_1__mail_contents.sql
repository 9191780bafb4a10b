-- A mail as it left, packed; what waits is composed anew each time somebody looks.
create table mail_content (
  mail_id varchar(36) primary key references outbox_mail (id),
  packed bytea not null
);
