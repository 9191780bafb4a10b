package vn.dondoc.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.RecurringWork;
import vn.dondoc.calendar.Wakeups;

/**
 * Plays the part of the engine's and Quartz's threads while the clock is turned by hand: the same
 * timers, the same triggers, the same job classes.
 */
@Component
class EngineWakeups implements Wakeups {
  private static final Logger log = LoggerFactory.getLogger(EngineWakeups.class);

  private final ManagementService management;
  private final FireTimes fireTimes;
  private final List<RecurringWork> works;
  private final RunLog runLog;

  EngineWakeups(
      ManagementService management, FireTimes fireTimes, List<RecurringWork> works, RunLog runLog) {
    this.management = management;
    this.fireTimes = fireTimes;
    this.works = works;
    this.runLog = runLog;
  }

  @Override
  public void clockMovedTo(Instant now) {
    ClockUtil.setCurrentTime(Date.from(now));
  }

  @Override
  public Optional<Instant> nextAfter(Instant now) {
    return Stream.concat(
            nextTimer(now).stream(), works.stream().flatMap(work -> nextFire(work, now).stream()))
        .min(Instant::compareTo);
  }

  private Optional<Instant> nextTimer(Instant now) {
    var next = dueJobs().duedateHigherThan(Date.from(now)).orderByJobDuedate().asc().listPage(0, 1);
    return next.stream().map(due -> due.getDuedate().toInstant()).findFirst();
  }

  /**
   * The first time after {@code now} at which the work's trigger fires and the work wants to run.
   */
  private Optional<Instant> nextFire(RecurringWork work, Instant now) {
    return work.idleUntil()
        .map(wanted -> wanted.isAfter(now) ? wanted.minusMillis(1) : now)
        .flatMap(after -> fireTimes.after(work.name(), after));
  }

  @Override
  public void runScheduled(Instant now) {
    for (var work : works) {
      if (fireTimes.after(work.name(), now.minusMillis(1)).filter(now::equals).isPresent()) {
        runLog.run(work);
      }
    }
  }

  @Override
  public void runFlow(Instant now) {
    clockMovedTo(now);
    for (var due = dueAt(now); !due.isEmpty(); due = dueAt(now)) {
      due.forEach(this::execute);
    }
  }

  private List<Job> dueAt(Instant now) {
    return dueJobs()
        .duedateLowerThan(Date.from(now.plusMillis(1)))
        .orderByJobDuedate()
        .asc()
        .list();
  }

  private JobQuery dueJobs() {
    return management.createJobQuery().withRetriesLeft();
  }

  /** A job that fails keeps its retries and comes again later, as with the job executor. */
  private void execute(Job due) {
    try {
      management.executeJob(due.getId());
    } catch (RuntimeException e) {
      log.warn("Job {} of {} failed", due.getId(), due.getProcessDefinitionKey(), e);
    }
  }
}
