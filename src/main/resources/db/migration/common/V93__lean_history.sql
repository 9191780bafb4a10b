-- The history is read by instance and by business key, and cleaned up by removal time. The other
-- indexes of these tables took more room than their rows: nothing here asks for them.
drop index if exists ACT_IDX_HI_ACTINST_ROOT_PI;
drop index if exists ACT_IDX_HI_ACT_INST_START_END;
drop index if exists ACT_IDX_HI_ACT_INST_END;
drop index if exists ACT_IDX_HI_ACT_INST_COMP;
drop index if exists ACT_IDX_HI_ACT_INST_STATS;
drop index if exists ACT_IDX_HI_ACT_INST_TENANT_ID;
drop index if exists ACT_IDX_HI_ACT_INST_PROC_DEF_KEY;
drop index if exists ACT_IDX_HI_AI_PDEFID_END_TIME;
drop index if exists ACT_IDX_HI_PRO_INST_END;
drop index if exists ACT_IDX_HI_PRO_INST_TENANT_ID;
drop index if exists ACT_IDX_HI_PRO_INST_PROC_DEF_KEY;
drop index if exists ACT_IDX_HI_PRO_INST_PROC_TIME;
drop index if exists ACT_IDX_HI_PI_PDEFID_END_TIME;
drop index if exists ACT_IDX_HI_PRO_INST_ROOT_PI;
drop index if exists ACT_IDX_HI_PRO_RST_PRO_INST_ID;

-- Only a broken chain, or one that is held against a hash, is searched for a hash.
drop index if exists audit_entry_hash;
