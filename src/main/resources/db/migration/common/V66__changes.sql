-- What happens to a plan in a real year: other days, other units, no plan at all, successors.

-- A successor may owe one round twice: for itself and for the unit it took over. That fan-out never
-- gives a unit its work twice follows from the id, which is made of the round's and the unit's. The
-- constraint was unnamed: the first name is PostgreSQL's, the second H2's.
create index obligation_round_unit on obligation (round_id, unit_id);
alter table obligation drop constraint if exists obligation_round_id_unit_id_key;
alter table obligation drop constraint if exists constraint_5b215;
alter table obligation add column inherited_from varchar(64) references unit (id);

-- What a change did to an obligation; the due version it led to tells changes apart.
create table obligation_change (
  obligation_id varchar(192) not null references obligation (id),
  due_version integer not null,
  kind varchar(16) not null,
  changed_at timestamp with time zone not null,
  old_day date not null,
  old_bound varchar(8) not null,
  old_unit varchar(64) not null references unit (id),
  reason varchar(1000) not null,
  primary key (obligation_id, due_version)
);

alter table instruction add column replaced_by varchar(64) references instruction (id);

create table unit_succession (
  id varchar(36) primary key,
  to_unit varchar(64) not null references unit (id),
  on_day date not null,
  basis varchar(500) not null,
  recorded_by varchar(64) not null references person (id),
  recorded_at timestamp with time zone not null,
  applied_at timestamp with time zone
);
create index unit_succession_pending on unit_succession (applied_at, on_day);

create table unit_succession_from (
  succession_id varchar(36) not null references unit_succession (id),
  from_unit varchar(64) not null references unit (id),
  primary key (succession_id, from_unit)
);

-- Prepared in the program, not in a file of config/cascades; the text has the same shape.
create table stored_draft (
  id varchar(64) primary key,
  issuer varchar(64) not null references unit (id),
  cloned_from varchar(64) references instruction (id),
  content text not null,
  prepared_by varchar(64) not null references person (id),
  prepared_at timestamp with time zone not null
);
