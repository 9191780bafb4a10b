-- Đôn đốc by hand: the coordinator's own word to a unit that owes.
create table chaser (
  id varchar(36) primary key,
  obligation_id varchar(192) not null references obligation (id),
  position integer not null,
  sent_at timestamp with time zone not null,
  sent_by varchar(64) not null references person (id),
  message varchar(2000) not null,
  reason varchar(1000),
  unique (obligation_id, position)
);
