-- The last run of each recurring work, whichever node or clock it ran by, and the last one that failed.
create table recurring_run (
  name varchar(100) primary key,
  started_at timestamp with time zone not null,
  took_millis bigint not null,
  failed boolean not null,
  failed_at timestamp with time zone,
  error varchar(1000)
);
