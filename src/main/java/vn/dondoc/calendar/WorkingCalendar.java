package vn.dondoc.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The working days of civil servants: Monday to Friday without the days off, and the weekend days
 * worked in exchange.
 *
 * <p>Source: {@code config/holidays.yml} and what administrators took over since; each year cites
 * the decision that published it. A year without official days gets those of the law on top and is
 * provisional. Safe for many threads.
 */
public final class WorkingCalendar {
  private final LawHolidays law = new LawHolidays();
  private volatile Years years;

  /** All that is known at one time; a year that is settled never changes within it. */
  private record Years(Map<Integer, HolidayYear> listed, Map<Integer, HolidayYear> settled) {

    static Years of(Collection<HolidayYear> years) {
      Map<Integer, HolidayYear> listed = new HashMap<>();
      for (HolidayYear year : years) {
        if (listed.put(year.year(), year) != null) {
          throw new IllegalArgumentException("the year " + year.year() + " is listed twice");
        }
      }
      return new Years(listed, new ConcurrentHashMap<>());
    }
  }

  /**
   * @throws IllegalArgumentException if a year is listed twice
   */
  public WorkingCalendar(Collection<HolidayYear> years) {
    this.years = Years.of(years);
  }

  /**
   * Reckons with these years from now on.
   *
   * @throws IllegalArgumentException if a year is listed twice
   */
  public void follow(Collection<HolidayYear> others) {
    years = Years.of(others);
  }

  /** A calendar of its own in which these years replace their like. */
  public WorkingCalendar with(Collection<HolidayYear> others) {
    Map<Integer, HolidayYear> all = new HashMap<>(years.listed());
    others.forEach(year -> all.put(year.year(), year));
    return new WorkingCalendar(all.values());
  }

  public boolean isWorkingDay(LocalDate day) {
    HolidayYear year = year(day.getYear());
    return HolidayYear.isWeekend(day) ? year.worked().contains(day) : !year.off().contains(day);
  }

  public LocalDate sameOrNextWorkingDay(LocalDate day) {
    LocalDate found = day;
    while (!isWorkingDay(found)) {
      found = found.plusDays(1);
    }
    return found;
  }

  public LocalDate sameOrPreviousWorkingDay(LocalDate day) {
    LocalDate found = day;
    while (!isWorkingDay(found)) {
      found = found.minusDays(1);
    }
    return found;
  }

  /**
   * Steps back over working days only; the start day itself is not counted.
   *
   * @param workingDays how many to step back; 0 returns {@code day} unchanged
   * @throws IllegalArgumentException if {@code workingDays} is negative
   */
  public LocalDate before(LocalDate day, int workingDays) {
    return step(day, workingDays, from -> sameOrPreviousWorkingDay(from.minusDays(1)));
  }

  /**
   * Steps forward over working days only; the start day itself is not counted.
   *
   * @param workingDays how many to step forward; 0 returns {@code day} unchanged
   * @throws IllegalArgumentException if {@code workingDays} is negative
   */
  public LocalDate after(LocalDate day, int workingDays) {
    return step(day, workingDays, from -> sameOrNextWorkingDay(from.plusDays(1)));
  }

  /** Working days after {@code from} up to and including {@code to}; negative when to &lt; from. */
  public int workingDaysBetween(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -workingDaysBetween(to, from);
    }
    return weekdays(from, to)
        + IntStream.rangeClosed(from.getYear(), to.getYear())
            .map(year -> exchanged(year(year), from, to))
            .sum();
  }

  /** A page may ask this of years ago, so that no day is looked at by itself. */
  private static int weekdays(LocalDate from, LocalDate to) {
    var weeks = (int) ChronoUnit.DAYS.between(from, to) / 7;
    var rest = from.plusWeeks(weeks).plusDays(1).datesUntil(to.plusDays(1));
    return 5 * weeks + (int) rest.filter(day -> !HolidayYear.isWeekend(day)).count();
  }

  /** How many more days are worked than the week says; mostly fewer. */
  private static int exchanged(HolidayYear year, LocalDate after, LocalDate to) {
    Predicate<LocalDate> within = day -> day.isAfter(after) && !day.isAfter(to);
    var off = year.off().stream().filter(day -> !HolidayYear.isWeekend(day)).filter(within);
    return (int) (year.worked().stream().filter(within).count() - off.count());
  }

  /** Whether an official decision may still turn this day on or off ("lịch tạm tính"). */
  public boolean isProvisional(LocalDate day) {
    return year(day.getYear()).isProvisional(day);
  }

  /**
   * The year as it is reckoned with: listed, completed from the law, or computed.
   *
   * @throws IllegalArgumentException if it must be computed and lies outside 1814 to 2999
   */
  public HolidayYear year(int year) {
    Years now = years;
    return now.settled().computeIfAbsent(year, number -> settle(number, now.listed()));
  }

  /** Holidays and exchanged days, earliest first; plain weekends are not among them. */
  public Set<LocalDate> daysOff(int year) {
    return year(year).off();
  }

  /** Weekend days worked in exchange for a day off, earliest first. */
  public Set<LocalDate> workedSaturdays(int year) {
    return year(year).worked();
  }

  private HolidayYear settle(int year, Map<Integer, HolidayYear> listed) {
    HolidayYear given = listed.get(year);
    if (given == null) {
      return law.year(year);
    }
    return given.isOfficial() ? given : given.withAlsoOff(law.year(year).off());
  }

  private static LocalDate step(LocalDate day, int workingDays, UnaryOperator<LocalDate> next) {
    if (workingDays < 0) {
      throw new IllegalArgumentException("working days must not be negative: " + workingDays);
    }
    LocalDate reached = day;
    for (int left = workingDays; left > 0; left--) {
      reached = next.apply(reached);
    }
    return reached;
  }
}
