package vn.dondoc.faults.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Monday to Friday, but for days off and for weekend days worked instead.
 *
 * @param off weekdays on which nobody works
 * @param worked weekend days on which everybody does
 */
public record WorkDays(Set<LocalDate> off, Set<LocalDate> worked) {
  private static final Pattern DAY = Pattern.compile("\\{day: (\\d{4}-\\d\\d-\\d\\d)");

  /** The days listed in a {@code holidays.yml}, line by line; proposals are not followed. */
  public static WorkDays read(Path file) throws IOException {
    var off = new HashSet<LocalDate>();
    var worked = new HashSet<LocalDate>();
    var into = new HashSet<LocalDate>();
    for (var line : Files.readAllLines(file)) {
      var text = line.strip();
      if (text.startsWith("\"off\":")) {
        into = off;
      } else if (text.startsWith("worked:")) {
        into = worked;
      } else if (text.startsWith("proposed:")) {
        into = new HashSet<>();
      }
      var day = DAY.matcher(text);
      while (day.find()) {
        into.add(LocalDate.parse(day.group(1)));
      }
    }
    return new WorkDays(off, worked);
  }

  boolean isWorked(LocalDate day) {
    var weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return weekend ? worked.contains(day) : !off.contains(day);
  }

  LocalDate onOrAfter(LocalDate day) {
    return isWorked(day) ? day : onOrAfter(day.plusDays(1));
  }

  LocalDate onOrBefore(LocalDate day) {
    return isWorked(day) ? day : onOrBefore(day.minusDays(1));
  }

  LocalDate after(LocalDate day, int days) {
    return days == 0 ? day : after(onOrAfter(day.plusDays(1)), days - 1);
  }

  LocalDate before(LocalDate day, int days) {
    return days == 0 ? day : before(onOrBefore(day.minusDays(1)), days - 1);
  }
}
