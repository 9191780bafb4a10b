package vn.dondoc.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people read them: "thứ Sáu, 17/5/2024", days and months without padding. */
public final class Days {
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d/M/yyyy");

  private Days() {}

  public static String brief(LocalDate day) {
    return SHORT.format(day);
  }

  /** With the day of the week, in lower case as inside a sentence in Vietnamese. */
  public static String full(LocalDate day, Locale locale) {
    var weekday = DateTimeFormatter.ofPattern("EEEE", locale).format(day);
    return lowerFirst(weekday, locale) + ", " + SHORT.format(day);
  }

  private static String lowerFirst(String weekday, Locale locale) {
    if (!"vi".equals(locale.getLanguage())) {
      return weekday;
    }
    return weekday.substring(0, 1).toLowerCase(locale) + weekday.substring(1);
  }
}
