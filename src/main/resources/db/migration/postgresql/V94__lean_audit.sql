-- Of millions of entries a few wait for their seal, and few are about a person or a unit.
drop index audit_entry_unsealed;
create index audit_entry_unsealed on audit_entry (happened_at, written_no) where chain_no is null;
drop index audit_entry_subject;
create index audit_entry_subject on audit_entry (subject, happened_at) where subject is not null;
