package vn.dondoc.progress;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing on one day of a person's calendar.
 *
 * @param day on which it stands; of an event its first
 * @param until the last day of an event; else the same
 * @param title of the report
 * @param unit short name of the unit that owes it; empty when it stands for a whole report
 * @param due its deadline
 * @param standing of the unit, or of those units that have not handed in
 * @param owed how many units have not handed in; 1 or 0 when it is about one
 * @param total of the units that are asked
 * @param cascade its id, when the reader follows it
 * @param obligation its id, when it is about one
 */
public record CalendarEntry(
    LocalDate day,
    LocalDate until,
    Type type,
    String title,
    Optional<String> unit,
    DueDate due,
    Standing standing,
    int owed,
    int total,
    Optional<String> cascade,
    Optional<String> obligation) {

  /** In the order in which they stand on a day. */
  public enum Type {
    /** The last day on time of what a unit owes. */
    DEADLINE,
    /** The safe day, where it is another than the last day. */
    SAFE_DAY,
    /** The last day on time of a report, with how many have not handed in. */
    COLLECTED,
    /** Held from that day on. */
    EVENT,
    /** From that day on it may be handed in. */
    OPENING;

    /** The name in messages and style sheets, like {@code safe-day}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  CalendarEntry onSafeDay() {
    var day = due.safeDay();
    return new CalendarEntry(
        day, day, Type.SAFE_DAY, title, unit, due, standing, owed, total, cascade, obligation);
  }

  boolean isWithin(LocalDate from, LocalDate to) {
    return !day.isAfter(to) && !until.isBefore(from);
  }
}
