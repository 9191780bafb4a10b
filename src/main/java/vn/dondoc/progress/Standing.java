package vn.dondoc.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.WorkingCalendar;

/** How an obligation stands in the eyes of a reader, with one word, sign and colour each. */
public enum Standing {
  NOT_OPEN,
  UPCOMING,
  /** The last day is at most seven days away. */
  SOON,
  OVERDUE,
  SUBMITTED,
  /** To be done again, in time so far. */
  RETURNED,
  DONE,
  /** Asked for no more; not counted. */
  WITHDRAWN;

  private static final int SOON_DAYS = 7;

  /** The name in messages and style sheets, like {@code not-open}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * @param state as the table has it: OPEN, SUBMITTED, RETURNED, ACCEPTED or WITHDRAWN
   */
  public static Standing of(
      String state, Deadline deadline, Instant now, WorkingCalendar calendar) {
    return switch (state) {
      case "ACCEPTED" -> DONE;
      case "WITHDRAWN" -> WITHDRAWN;
      case "SUBMITTED" -> SUBMITTED;
      default -> owed(state, deadline, now, calendar);
    };
  }

  private static Standing owed(
      String state, Deadline deadline, Instant now, WorkingCalendar calendar) {
    if (deadline.isMissedAt(now, calendar)) {
      return OVERDUE;
    }
    if (state.equals("RETURNED")) {
      return RETURNED;
    }
    var today = LocalDate.ofInstant(now, deadline.zone());
    return deadline.lastDay(calendar).isAfter(today.plusDays(SOON_DAYS)) ? UPCOMING : SOON;
  }
}
