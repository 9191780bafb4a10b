package vn.dondoc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The days off that the law alone gives a year, before the yearly decision is published.
 *
 * <p>Source: Bộ luật Lao động 2019, Điều 112 (holidays) and Điều 111.3 (a holiday on a weekly rest
 * day is made up on the next working day); 24/11, Ngày Văn hóa Việt Nam, from 2026. Two days are
 * left to a yearly choice, so they are a default here:
 *
 * <ul>
 *   <li>Tết: the last day of the old lunar year and the first four of the new one (the other choice
 *       is two and three);
 *   <li>the day beside 2/9, given since 2021: 1/9, or 3/9 where that alone joins the weekend, which
 *       is how 2021 to 2026 were decided.
 * </ul>
 */
final class LawHolidays {
  private static final String SOURCE =
      "Tạm tính theo Bộ luật Lao động 2019, Điều 112 và khoản 3 Điều 111";
  private static final int ADJACENT_DAY_SINCE = 2021;
  private static final int CULTURE_DAY_SINCE = 2026;

  /**
   * @throws IllegalArgumentException if the lunar calendar does not reach the year
   */
  HolidayYear year(int year) {
    SortedSet<LocalDate> off = holidays(year);
    off.addAll(daysInLieu(off));
    off.removeIf(HolidayYear::isWeekend);
    return new HolidayYear(year, HolidayStatus.COMPUTED, off, Set.of(), Set.of(), SOURCE);
  }

  private static SortedSet<LocalDate> holidays(int year) {
    SortedSet<LocalDate> days = new TreeSet<>();
    days.add(LocalDate.of(year, 1, 1));
    LocalDate tet = LunarDates.of(year, 1, 1);
    tet.minusDays(1).datesUntil(tet.plusDays(4)).forEach(days::add);
    days.add(LunarDates.of(year, 3, 10));
    days.add(LocalDate.of(year, 4, 30));
    days.add(LocalDate.of(year, 5, 1));
    addNationalDay(year, days);
    if (year >= CULTURE_DAY_SINCE) {
      days.add(LocalDate.of(year, 11, 24));
    }
    return days;
  }

  private static void addNationalDay(int year, Set<LocalDate> days) {
    LocalDate day = LocalDate.of(year, 9, 2);
    days.add(day);
    if (year >= ADJACENT_DAY_SINCE) {
      days.add(day.getDayOfWeek() == DayOfWeek.THURSDAY ? day.plusDays(1) : day.minusDays(1));
    }
  }

  private static Set<LocalDate> daysInLieu(Set<LocalDate> holidays) {
    Set<LocalDate> inLieu = new TreeSet<>();
    for (LocalDate holiday : holidays) {
      if (HolidayYear.isWeekend(holiday)) {
        inLieu.add(firstFree(holiday, holidays, inLieu));
      }
    }
    return inLieu;
  }

  private static LocalDate firstFree(
      LocalDate from, Set<LocalDate> holidays, Set<LocalDate> inLieu) {
    LocalDate day = from;
    while (HolidayYear.isWeekend(day) || holidays.contains(day) || inLieu.contains(day)) {
      day = day.plusDays(1);
    }
    return day;
  }
}
