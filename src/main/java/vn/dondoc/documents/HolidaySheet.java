package vn.dondoc.documents;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dondoc.calendar.HolidayStatus;
import vn.dondoc.calendar.HolidayYear;

/**
 * One year of {@code config/holidays.yml} as it is written, its days named; earliest first.
 *
 * @param source what published the days
 */
public record HolidaySheet(
    int year,
    HolidayStatus status,
    String source,
    List<NamedDay> off,
    List<NamedDay> worked,
    List<NamedDay> proposed) {

  public HolidaySheet {
    off = sorted(off);
    worked = sorted(worked);
    proposed = sorted(proposed);
  }

  private static List<NamedDay> sorted(List<NamedDay> days) {
    return days.stream().sorted(Comparator.comparing(NamedDay::day)).toList();
  }

  /** As the calendar reckons with it. */
  HolidayYear reckoned() {
    return new HolidayYear(year, status, days(off), days(worked), days(proposed), source);
  }

  private static Set<LocalDate> days(List<NamedDay> days) {
    return days.stream().map(NamedDay::day).collect(Collectors.toSet());
  }
}
