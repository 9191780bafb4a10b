-- Who is away, and who takes the place. Nothing is deleted: a cancelled absence says who cancelled it.
create table absence (
  id varchar(36) primary key,
  person_id varchar(64) not null references person (id),
  from_day date not null,
  to_day date not null,
  substitute varchar(64) references person (id),
  reason varchar(500) not null,
  recorded_by varchar(64) not null references person (id),
  recorded_at timestamp with time zone not null,
  cancelled_by varchar(64) references person (id),
  cancelled_at timestamp with time zone
);
create index absence_days on absence (to_day, from_day);
create index absence_person on absence (person_id, to_day);

-- An address that the mail server refused for good gets nothing more until a person has looked at it.
alter table person add column bounced_at timestamp with time zone;
alter table person add column bounce_reason varchar(1000);

-- What the file said of her when it was last taken over: the file speaks again once it says something new.
alter table person add column imported_as varchar(36);

-- Whose place the recipient takes.
alter table notice add column instead_of varchar(64) references person (id);
