package vn.dondoc.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * The day an instruction names for handing in, and how its wording bounds it.
 *
 * <p>Source: Bộ luật Dân sự 2015, Điều 144–148. A term ends at 24:00 of its last day; a last day
 * that is no working day moves to the end of the next working day (Điều 148). "Trước ngày" is
 * already a promise about the days before, so it is never moved later.
 *
 * @param day the local day named by the instruction, in {@code zone}
 * @param bound whether {@code day} itself is still on time
 * @param zone where the day begins and ends; configured, never the machine's default
 */
public record Deadline(LocalDate day, Bound bound, ZoneId zone) {

  public Deadline {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(bound, "bound");
    Objects.requireNonNull(zone, "zone");
  }

  /** The last day on which handing in is on time; with {@link Bound#BEFORE} perhaps a day off. */
  public LocalDate lastDay(WorkingCalendar calendar) {
    return switch (bound) {
      case BEFORE -> day.minusDays(1);
      case BY -> calendar.sameOrNextWorkingDay(day);
    };
  }

  /** 24:00 of the last day; handing in at exactly this instant is on time. */
  public Instant cutOff(WorkingCalendar calendar) {
    return lastDay(calendar).plusDays(1).atStartOfDay(zone).toInstant();
  }

  public boolean isMissedAt(Instant now, WorkingCalendar calendar) {
    return now.isAfter(cutOff(calendar));
  }

  /** The last working day wholly inside the deadline; reminders count back from it. */
  public LocalDate safeDay(WorkingCalendar calendar) {
    return calendar.sameOrPreviousWorkingDay(lastDay(calendar));
  }

  /** Whether a day that decided the last day or the safe day may still change. */
  public boolean isProvisional(WorkingCalendar calendar) {
    LocalDate safeDay = safeDay(calendar);
    LocalDate first = safeDay.isBefore(day) ? safeDay : day;
    LocalDate end = lastDay(calendar).plusDays(1);
    return first.datesUntil(end).anyMatch(calendar::isProvisional);
  }
}
