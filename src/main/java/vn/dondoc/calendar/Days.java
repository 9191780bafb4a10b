package vn.dondoc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people read them: "thứ Sáu, 17/5/2024", days and months without padding. */
public final class Days {
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d/M/yyyy");

  /** What lies outside was mistyped, and neither databases nor lunar calendars reach everywhere. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2199;

  private Days() {}

  /** Whether a document or a deadline may have it. */
  public static boolean isPlausible(LocalDate day) {
    return isPlausibleYear(day.getYear());
  }

  public static boolean isPlausibleYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  public static String brief(LocalDate day) {
    return SHORT.format(day);
  }

  /** With the day of the week, as inside a sentence. */
  public static String full(LocalDate day, Locale locale) {
    return weekday(day, locale) + ", " + SHORT.format(day);
  }

  /** The platform capitalises each word; Vietnamese writes "thứ Sáu" and "Chủ nhật". */
  private static String weekday(LocalDate day, Locale locale) {
    var name = DateTimeFormatter.ofPattern("EEEE", locale).format(day);
    if (!"vi".equals(locale.getLanguage())) {
      return name;
    }
    var words = name.split(" ");
    return day.getDayOfWeek() == DayOfWeek.SUNDAY
        ? words[0] + " " + words[1].toLowerCase(locale)
        : words[0].toLowerCase(locale) + " " + words[1];
  }
}
