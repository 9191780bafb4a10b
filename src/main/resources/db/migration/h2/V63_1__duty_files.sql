create table duty_file (
  id varchar(36) primary key,
  entry_id varchar(36) not null references duty_entry (id),
  file_name varchar(255) not null,
  media_type varchar(128) not null,
  size_bytes bigint not null,
  sha256 varchar(64) not null,
  content binary large object not null
);
create index duty_file_entry on duty_file (entry_id);
