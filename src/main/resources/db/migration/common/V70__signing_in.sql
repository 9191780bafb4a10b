-- What the owner of an account must do first, and when she came in last and the time before.
alter table account add column must_change boolean default false not null;
alter table account add column signed_in_at timestamp with time zone;
alter table account add column signed_in_before timestamp with time zone;

-- What was tried in vain, so that the next try waits longer, on each node and after a restart. The key is a hash:
-- people type passwords into the field of the name. The times are the machine's own, never virtual ones.
create table vain_try (
  key_hash varchar(64) primary key,
  tries integer not null,
  latest_at timestamp with time zone not null,
  free_at timestamp with time zone not null
);
create index vain_try_latest on vain_try (latest_at);

-- Links by which a forgotten password may be set anew, once. Only the mail knows the token itself.
create table password_reset (
  token_hash varchar(64) primary key,
  username varchar(64) not null references account (username),
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone
);
create index password_reset_of on password_reset (username);
