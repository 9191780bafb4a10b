create table handover_draft_file (
  id varchar(36) primary key,
  obligation_id varchar(192) not null references handover_draft (obligation_id),
  position integer not null,
  file_name varchar(255) not null,
  media_type varchar(128) not null,
  size_bytes bigint not null,
  sha256 varchar(64) not null,
  content bytea not null,
  unique (obligation_id, position)
);
