-- What a unit has typed of a report and not handed in yet, right or wrong, as it was typed. Its own
-- affair: no receiver reads it. Gone when the report is handed in.
create table handover_draft (
  obligation_id varchar(192) primary key references obligation (id),
  version integer not null,
  document_number varchar(200) not null,
  document_date varchar(40) not null,
  summary varchar(20000) not null,
  note varchar(8000) not null,
  saved_at timestamp with time zone not null,
  saved_by varchar(64) not null references person (id)
);

-- By the form's own name of the field, e.g. "dao-tao.amountFemale".
create table handover_draft_figure (
  obligation_id varchar(192) not null references handover_draft (obligation_id),
  field varchar(80) not null,
  typed varchar(8000) not null,
  primary key (obligation_id, field)
);

-- A word to the receiver beside the report itself.
alter table submission add column note varchar(2000);
