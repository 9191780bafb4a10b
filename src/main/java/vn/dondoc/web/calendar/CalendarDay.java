package vn.dondoc.web.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dondoc.progress.CalendarEntry;

/**
 * A day of the calendar.
 *
 * @param inMonth else it only fills the week
 * @param works whether civil servants work
 * @param special whether that is not as the day of the week says
 * @param name of a day off or of one worked in exchange, if it has one
 * @param provisional whether a decision may still change it
 */
public record CalendarDay(
    LocalDate date,
    boolean inMonth,
    boolean today,
    boolean works,
    boolean special,
    Optional<String> name,
    boolean provisional,
    List<CalendarEntry> entries) {

  /** Worth a line of its own in a list. */
  public boolean isTelling() {
    return inMonth && (special || today || !entries.isEmpty());
  }
}
