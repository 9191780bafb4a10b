package vn.dondoc.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.WorkingCalendar;

/** Reckons deadlines and standings as of now. */
@Component
public class DueDates {
  private final WorkingCalendar calendar;
  private final Clock clock;

  DueDates(WorkingCalendar calendar, Clock clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * @param wording empty when the deadline is no longer the one the document names
   */
  public DueDate of(Optional<String> wording, Deadline deadline) {
    var lastDay = deadline.lastDay(calendar);
    var safeDay = deadline.safeDay(calendar);
    var missed = deadline.isMissedAt(clock.instant(), calendar);
    return new DueDate(
        wording,
        deadline.day(),
        deadline.bound(),
        lastDay,
        safeDay,
        missed,
        missed
            ? calendar.workingDaysBetween(lastDay, today())
            : calendar.workingDaysBetween(today(), safeDay),
        deadline.isProvisional(calendar));
  }

  public Standing standing(String state, Deadline deadline) {
    return Standing.of(state, deadline, clock.instant(), calendar);
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
