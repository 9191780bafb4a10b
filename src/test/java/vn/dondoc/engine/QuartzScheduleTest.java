package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quartz.CronTrigger;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.quartz.TriggerUtils;
import org.quartz.impl.matchers.GroupMatcher;
import org.quartz.spi.OperableTrigger;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.Stage;

/** The recurring works as they stand in Quartz's tables. */
class QuartzScheduleTest {
  private static final String DIGEST = "daily-digest";

  private static Stage stage;
  private static Scheduler scheduler;

  @BeforeAll
  static void open() {
    stage = Stage.on(Databases.h2());
    scheduler = stage.bean(Scheduler.class);
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  @ParameterizedTest
  @CsvSource({
    "dispatch-mail, 0 * * * * ?, ",
    "daily-digest, 0 0/5 6-18 * * ?, working-days",
    "open-periods, 0 0/5 * * * ?, ",
    "reconcile, 0 3/5 * * * ?, ",
    "apply-successions, 0 1/5 * * * ?, ",
    "seal-audit, 0 * * * * ?, ",
    "keep-counts, 0 2/5 * * * ?, ",
    "mend-counts, 0 40 2 * * ?, "
  })
  void everyWorkHasItsTriggerInTheProvincesZone(String name, String cron, String calendar)
      throws SchedulerException {
    var trigger = trigger(name);

    assertThat(trigger.getCronExpression()).isEqualTo(cron);
    assertThat(trigger.getCalendarName()).isEqualTo(calendar);
    assertThat(trigger.getTimeZone()).isEqualTo(TimeZone.getTimeZone(Stage.ZONE));
    assertThat(scheduler.getJobDetail(JobKey.jobKey(name)).getJobClass())
        .isEqualTo(RecurringWorkJob.class);
  }

  @Test
  void thereAreNoOthers() throws SchedulerException {
    assertThat(scheduler.getTriggerKeys(GroupMatcher.anyGroup())).hasSize(8);
  }

  @Test
  void nothingRunsByItselfWhileTheClockIsTurnedByHand() throws SchedulerException {
    assertThat(scheduler.isStarted()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-05-05", "2024-04-30", "2024-04-29", "2024-05-11", "2024-02-12"})
  void theDigestRestsOnDaysOff(String day) throws SchedulerException {
    assertThat(fires(DIGEST, day)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-05-04", "2024-05-06", "2024-05-17"})
  void theDigestLooksEveryFiveMinutesOfAWorkingDay(String day) throws SchedulerException {
    assertThat(fires(DIGEST, day))
        .hasSize(13 * 12)
        .startsWith(day + "T06:00")
        .endsWith(day + "T18:55");
  }

  @Test
  void mailLeavesOnSundaysToo() throws SchedulerException {
    assertThat(fires("dispatch-mail", "2024-05-05")).hasSize(24 * 60);
  }

  /** Local times on that day. */
  private static List<String> fires(String name, String day) throws SchedulerException {
    var trigger = trigger(name);
    var calendar =
        trigger.getCalendarName() == null ? null : scheduler.getCalendar(trigger.getCalendarName());
    var next = LocalDate.parse(day).plusDays(1);
    return TriggerUtils.computeFireTimesBetween(
            (OperableTrigger) trigger, calendar, at(day + "T00:00"), at(next + "T00:00"))
        .stream()
        .map(fire -> fire.toInstant().atZone(Stage.ZONE).toLocalDateTime().toString())
        .filter(local -> local.startsWith(day))
        .toList();
  }

  private static CronTrigger trigger(String name) throws SchedulerException {
    return (CronTrigger) scheduler.getTrigger(TriggerKey.triggerKey(name));
  }

  private static Date at(String local) {
    return Date.from(Stage.at(local));
  }
}
