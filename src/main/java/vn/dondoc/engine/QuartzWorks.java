package vn.dondoc.engine;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.calendar.RecurringWork;
import vn.dondoc.calendar.TimeMode;
import vn.dondoc.operations.Schedule;
import vn.dondoc.operations.WorkStanding;

@Component
class QuartzWorks implements Schedule {
  private final List<RecurringWork> works;
  private final Scheduler scheduler;
  private final FireTimes fireTimes;
  private final RunLog runLog;
  private final TimeMode time;
  private final Clock clock;
  private final TransactionTemplate transaction;

  QuartzWorks(
      List<RecurringWork> works,
      Scheduler scheduler,
      FireTimes fireTimes,
      RunLog runLog,
      TimeMode time,
      Clock clock,
      TransactionTemplate transaction) {
    this.works = works;
    this.scheduler = scheduler;
    this.fireTimes = fireTimes;
    this.runLog = runLog;
    this.time = time;
    this.clock = clock;
    this.transaction = transaction;
  }

  @Override
  public List<WorkStanding> works() {
    var last = runLog.last();
    return works.stream()
        .map(RecurringWork::name)
        .sorted(Comparator.naturalOrder())
        .map(
            name ->
                new WorkStanding(
                    name,
                    fireTimes.after(name, clock.instant()),
                    Optional.ofNullable(last.get(name))))
        .toList();
  }

  /** While the clock is turned by hand, Quartz has no threads. */
  @Override
  public void runNow(String name) {
    if (time.virtual()) {
      works.stream().filter(work -> work.name().equals(name)).forEach(runLog::run);
      return;
    }
    transaction.executeWithoutResult(status -> trigger(name));
  }

  /**
   * Two rows, and outside a transaction a commit for each: one without the other stops Quartz on
   * all nodes, for it reads all triggers that are due.
   */
  private void trigger(String name) {
    try {
      scheduler.triggerJob(JobKey.jobKey(name));
    } catch (SchedulerException e) {
      throw new IllegalStateException("Quartz does not run " + name, e);
    }
  }
}
