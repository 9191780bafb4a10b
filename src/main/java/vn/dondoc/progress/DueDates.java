package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
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

  /**
   * @param row with the obligation's state and the kind of its round
   */
  Standing standing(ResultSet row, Deadline deadline) throws SQLException {
    var standing = Standing.of(row.getString("state"), deadline, clock.instant(), calendar);
    var isEvent = row.getString("kind").equals("EVENT");
    return isEvent && standing == Standing.OVERDUE ? Standing.SOON : standing;
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
