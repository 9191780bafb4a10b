package vn.dondoc.engine;

import java.time.Clock;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.HolidaysFollowed;
import vn.dondoc.calendar.WorkingCalendar;

/** What rests on days off rests on the new ones as soon as they count. */
@Component
class FollowingWorkingDays {
  private static final Logger log = LoggerFactory.getLogger(FollowingWorkingDays.class);

  private final ObjectProvider<Scheduler> scheduler;
  private final WorkingCalendar calendar;
  private final Clock clock;

  FollowingWorkingDays(ObjectProvider<Scheduler> scheduler, WorkingCalendar calendar, Clock clock) {
    this.scheduler = scheduler;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** A failure is told only: the next start writes the days anew. */
  @EventListener(HolidaysFollowed.class)
  void on() {
    try {
      var days = QuartzSchedule.workingDays(calendar, clock);
      scheduler.getObject().addCalendar(QuartzSchedule.WORKING_DAYS, days, true, true);
    } catch (SchedulerException e) {
      log.error("The schedule still rests on the old days off", e);
    }
  }
}
