create table attachment (
  id varchar(36) primary key,
  submission_id varchar(36) not null references submission (id),
  file_name varchar(255) not null,
  media_type varchar(128) not null,
  size_bytes bigint not null,
  sha256 varchar(64) not null,
  content bytea not null
);
create index attachment_submission on attachment (submission_id);
