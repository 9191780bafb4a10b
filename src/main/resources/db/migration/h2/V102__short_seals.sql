-- Hashes as they are, 32 octets, not as 64 digits. What was sealed before keeps its digits.
alter table audit_entry add column previous_seal varbinary(32);
alter table audit_entry add column seal varbinary(32);
