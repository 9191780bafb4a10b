package vn.dondoc.calendar;

import java.time.LocalDate;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/**
 * Days of the Vietnamese lunar calendar, reckoned at UTC+7. China reckons at UTC+8, so Tết falls
 * elsewhere in some years: 1968, 1985, 2007, 2030, 2053.
 */
final class LunarDates {
  private static final int FIRST_YEAR = 1814;
  private static final int LAST_YEAR = 2999;

  private LunarDates() {}

  /**
   * @param year the Gregorian year in which the lunar year begins, 1814 to 2999
   * @param month 1 to 12, never a leap month
   */
  static LocalDate of(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException(
          "no lunar calendar for the year %s, only for %s to %s"
              .formatted(year, FIRST_YEAR, LAST_YEAR));
    }
    var lunarMonth = EastAsianMonth.valueOf(month);
    var lunar = VietnameseCalendar.of(EastAsianYear.forGregorian(year), lunarMonth, day);
    return lunar.transform(PlainDate.axis()).toTemporalAccessor();
  }
}
