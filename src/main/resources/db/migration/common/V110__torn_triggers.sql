-- Half a trigger, left by a node that was killed while it wrote one down to run at once, stops Quartz on all
-- nodes. Both halves are written in one transaction now.
delete from QRTZ_TRIGGERS where TRIGGER_TYPE = 'SIMPLE' and not exists (
  select 1 from QRTZ_SIMPLE_TRIGGERS s
  where s.SCHED_NAME = QRTZ_TRIGGERS.SCHED_NAME and s.TRIGGER_NAME = QRTZ_TRIGGERS.TRIGGER_NAME
    and s.TRIGGER_GROUP = QRTZ_TRIGGERS.TRIGGER_GROUP);
