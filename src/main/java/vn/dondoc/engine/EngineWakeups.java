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
import org.quartz.Calendar;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
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
  private final Scheduler scheduler;
  private final List<RecurringWork> works;
  private final RecurringWorkJob job;

  EngineWakeups(ManagementService management, Scheduler scheduler, List<RecurringWork> works) {
    this.management = management;
    this.scheduler = scheduler;
    this.works = works;
    this.job = new RecurringWorkJob(works);
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
        .map(after -> fireTimeAfter(work, after));
  }

  @Override
  public void runScheduled(Instant now) {
    for (var work : works) {
      if (now.equals(fireTimeAfter(work, now.minusMillis(1)))) {
        job.run(work.name());
      }
    }
  }

  private Instant fireTimeAfter(RecurringWork work, Instant after) {
    try {
      Trigger trigger = scheduler.getTrigger(TriggerKey.triggerKey(work.name()));
      Calendar calendar =
          trigger.getCalendarName() == null
              ? null
              : scheduler.getCalendar(trigger.getCalendarName());
      var fire = trigger.getFireTimeAfter(Date.from(after));
      while (calendar != null && !calendar.isTimeIncluded(fire.getTime())) {
        fire = trigger.getFireTimeAfter(fire);
      }
      return fire.toInstant();
    } catch (SchedulerException e) {
      throw new IllegalStateException("Quartz does not know " + work.name(), e);
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
