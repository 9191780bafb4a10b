package vn.dondoc.engine;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.quartz.Calendar;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.springframework.stereotype.Component;

/** When the trigger of a recurring work fires, days off left out. */
@Component
class FireTimes {
  private final Scheduler scheduler;

  FireTimes(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /** The first time after {@code after}; empty if it never fires again. */
  Optional<Instant> after(String work, Instant after) {
    try {
      var trigger = scheduler.getTrigger(TriggerKey.triggerKey(work));
      var calendar = calendar(trigger.getCalendarName());
      var fire = trigger.getFireTimeAfter(Date.from(after));
      while (fire != null && calendar != null && !calendar.isTimeIncluded(fire.getTime())) {
        fire = trigger.getFireTimeAfter(fire);
      }
      return Optional.ofNullable(fire).map(Date::toInstant);
    } catch (SchedulerException e) {
      throw new IllegalStateException("Quartz does not know " + work, e);
    }
  }

  private Calendar calendar(String name) throws SchedulerException {
    return name == null ? null : scheduler.getCalendar(name);
  }
}
