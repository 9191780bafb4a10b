package vn.dondoc.engine;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TimeZone;
import org.quartz.Calendar;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.quartz.autoconfigure.QuartzProperties;
import org.springframework.boot.quartz.autoconfigure.SchedulerFactoryBeanCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dondoc.calendar.RecurringWork;
import vn.dondoc.calendar.TimeMode;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.operations.Nodes;

/** Puts every recurring work on Quartz's schedule, replacing what an older version put there. */
@Configuration(proxyBeanMethods = false)
class QuartzSchedule {
  static final String SCHEDULER = "dondoc";
  static final String WORKING_DAYS = "working-days";
  private static final int YEARS_BACK = 10;
  private static final int YEARS_AHEAD = 5;

  @Bean
  SchedulerFactoryBeanCustomizer recurringWorkOnQuartz(
      List<RecurringWork> works,
      WorkingCalendar calendar,
      TimeMode time,
      Clock clock,
      QuartzProperties quartz,
      DataSourceProperties database,
      Nodes nodes) {
    var zone = TimeZone.getTimeZone(time.zone());
    var begin = time.virtual() ? new Date(0) : Date.from(clock.instant());
    return factory -> {
      factory.setSchedulerName(schedulerName(time, database));
      factory.setQuartzProperties(storeProperties(quartz, database, nodes));
      factory.setAutoStartup(!time.virtual());
      factory.setOverwriteExistingJobs(true);
      factory.setCalendars(Map.<String, Calendar>of(WORKING_DAYS, workingDays(calendar, clock)));
      factory.setJobDetails(works.stream().map(QuartzSchedule::job).toArray(JobDetail[]::new));
      factory.setTriggers(
          works.stream().map(work -> trigger(work, zone, begin)).toArray(Trigger[]::new));
    };
  }

  static WorkingDaysOnly workingDays(WorkingCalendar calendar, Clock clock) {
    var thisYear = clock.instant().atZone(clock.getZone()).getYear();
    return new WorkingDaysOnly(
        calendar, thisYear - YEARS_BACK, thisYear + YEARS_AHEAD, clock.getZone());
  }

  /**
   * One name for all nodes. Programs in virtual time may share a JVM, where Quartz keeps
   * connections by this name, so that each takes its database into it.
   */
  private static String schedulerName(TimeMode time, DataSourceProperties database) {
    return time.virtual()
        ? SCHEDULER + "-" + Integer.toHexString(database.determineUrl().hashCode())
        : SCHEDULER;
  }

  /** Quartz speaks to each database through a delegate of its own. */
  private static Properties storeProperties(
      QuartzProperties quartz, DataSourceProperties database, Nodes nodes) {
    var properties = new Properties();
    properties.putAll(quartz.getProperties());
    properties.put("org.quartz.scheduler.instanceId", nodes.own());
    properties.put("org.quartz.jobStore.class", EndingJobStore.class.getName());
    if (DatabaseDriver.fromJdbcUrl(database.determineUrl()) == DatabaseDriver.POSTGRESQL) {
      properties.put("org.quartz.jobStore.driverDelegateClass", PostgreSQLDelegate.class.getName());
    }
    return properties;
  }

  private static JobDetail job(RecurringWork work) {
    return JobBuilder.newJob(RecurringWorkJob.class)
        .withIdentity(work.name())
        .storeDurably()
        .requestRecovery()
        .build();
  }

  /**
   * Begins at the epoch in virtual time, so that any year lies inside the schedule; else with this
   * start, so that no other node is told of turns missed since then.
   */
  private static Trigger trigger(RecurringWork work, TimeZone zone, Date begin) {
    return TriggerBuilder.newTrigger()
        .forJob(work.name())
        .withIdentity(work.name())
        .startAt(begin)
        .modifiedByCalendar(work.onWorkingDaysOnly() ? WORKING_DAYS : null)
        .withSchedule(
            CronScheduleBuilder.cronSchedule(work.cron())
                .inTimeZone(zone)
                .withMisfireHandlingInstructionDoNothing())
        .build();
  }
}
