-- What an act changed and why, and whom it was about when it was about no instruction.
alter table audit_entry add column subject varchar(192);
alter table audit_entry add column before_value varchar(10000);
alter table audit_entry add column after_value varchar(10000);
alter table audit_entry add column reason varchar(10000);

-- Its place in the chain, empty until it is sealed.
alter table audit_entry add column chain_no bigint;
alter table audit_entry add column previous_hash varchar(64);
alter table audit_entry add column hash varchar(64);
alter table audit_entry add constraint audit_entry_chain_no unique (chain_no);
create index audit_entry_unsealed on audit_entry (chain_no, happened_at, id);
create index audit_entry_hash on audit_entry (hash);

-- The last sealed entry. Its one row is also the lock that lets one sealer work at a time.
create table audit_head (
  id integer primary key check (id = 1),
  chain_no bigint not null,
  hash varchar(64) not null
);
insert into audit_head (id, chain_no, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
