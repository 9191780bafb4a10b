package vn.dondoc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days of one year that differ from plain weeks of Monday to Friday.
 *
 * @param off days on which nobody works; a weekend day among them changes nothing
 * @param worked weekend days worked in exchange for a day off
 * @param undecided days that an open proposal would change; they make a date provisional
 * @param source what published the days, in Vietnamese, for people to read
 * @throws IllegalArgumentException if a day lies outside the year, is both off and worked, or is a
 *     worked weekday
 */
public record HolidayYear(
    int year,
    HolidayStatus status,
    Set<LocalDate> off,
    Set<LocalDate> worked,
    Set<LocalDate> undecided,
    String source) {

  public HolidayYear {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(source, "source");
    off = sorted(off);
    worked = sorted(worked);
    undecided = sorted(undecided);
    requireInside(year, off);
    requireInside(year, worked);
    requireInside(year, undecided);
    requireSensible(off, worked);
  }

  boolean isOfficial() {
    return status == HolidayStatus.OFFICIAL;
  }

  boolean isProvisional(LocalDate day) {
    return !isOfficial() || undecided.contains(day);
  }

  /** This year with more days off. */
  HolidayYear withAlsoOff(Set<LocalDate> more) {
    Set<LocalDate> all = new TreeSet<>(off);
    all.addAll(more);
    return new HolidayYear(year, status, all, worked, undecided, source);
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static Set<LocalDate> sorted(Collection<LocalDate> days) {
    return Collections.unmodifiableSet(new TreeSet<>(days));
  }

  private static void requireInside(int year, Set<LocalDate> days) {
    for (LocalDate day : days) {
      require(day.getYear() == year, day + " does not belong to the year " + year);
    }
  }

  private static void requireSensible(Set<LocalDate> off, Set<LocalDate> worked) {
    for (LocalDate day : worked) {
      require(!off.contains(day), day + " cannot be both off and worked");
      require(isWeekend(day), day + " is a weekday, so it is worked anyway");
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
