package vn.dondoc.web.calendar;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import vn.dondoc.progress.CalendarEntry;
import vn.dondoc.progress.CalendarEntry.Type;

/**
 * What the address of the calendar says; anything unknown in it is ignored.
 *
 * @param month like "2024-05", else that of today
 * @param view "month" or "list"; else the width of the window decides
 * @param what "deadlines", "events" or "openings"; else all
 */
public record CalendarQuery(String month, String view, String what) {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2900;

  YearMonth month(YearMonth current) {
    try {
      var asked = month == null ? current : YearMonth.parse(month);
      var known = asked.getYear() >= FIRST_YEAR && asked.getYear() <= LAST_YEAR;
      return known ? asked : current;
    } catch (DateTimeException e) {
      return current;
    }
  }

  String shownView() {
    return List.of("month", "list").contains(view == null ? "" : view) ? view : "";
  }

  String shownWhat() {
    return List.of("deadlines", "events", "openings").contains(what == null ? "" : what)
        ? what
        : "";
  }

  boolean takes(CalendarEntry entry) {
    return switch (shownWhat()) {
      case "deadlines" ->
          Set.of(Type.DEADLINE, Type.SAFE_DAY, Type.COLLECTED).contains(entry.type());
      case "events" -> entry.type() == Type.EVENT;
      case "openings" -> entry.type() == Type.OPENING;
      default -> true;
    };
  }
}
