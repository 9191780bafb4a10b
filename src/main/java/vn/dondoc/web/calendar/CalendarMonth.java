package vn.dondoc.web.calendar;

import java.time.YearMonth;
import java.util.List;

/**
 * A month as weeks from Monday to Sunday.
 *
 * @param entries in it
 */
public record CalendarMonth(YearMonth month, List<List<CalendarDay>> weeks, int entries) {

  public YearMonth before() {
    return month.minusMonths(1);
  }

  public YearMonth after() {
    return month.plusMonths(1);
  }

  /** Those that have something to tell, for the list. */
  public List<CalendarDay> telling() {
    return weeks.stream().flatMap(List::stream).filter(CalendarDay::isTelling).toList();
  }

  /** Whether a decision may still change a day of it that is off or worked. */
  public boolean isProvisional() {
    return weeks.stream()
        .flatMap(List::stream)
        .anyMatch(day -> day.inMonth() && day.special() && day.provisional());
  }
}
