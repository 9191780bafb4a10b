package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of a deadline on every day of 2000 to 2100, with both bounds. */
class DeadlinePropertiesTest {
  private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

  private final WorkingCalendar calendar = HolidayFixture.shipped();

  @Test
  void theCutOffComesAfterTheWholeSafeDay() {
    assertAlways(
        due -> {
          var endOfSafeDay = due.safeDay(calendar).plusDays(1).atStartOfDay(HANOI).toInstant();
          return !due.cutOff(calendar).isBefore(endOfSafeDay);
        });
  }

  @Test
  void theSafeDayIsTheLastWorkingDayWhollyInside() {
    assertAlways(
        due -> {
          var safeDay = due.safeDay(calendar);
          var dayOfCutOff = LocalDate.ofInstant(due.cutOff(calendar), HANOI);
          return calendar.isWorkingDay(safeDay)
              && safeDay.plusDays(1).datesUntil(dayOfCutOff).noneMatch(calendar::isWorkingDay);
        });
  }

  @Test
  void beforeADayNeverMovesAndByADayMovesOnlyOverDaysOff() {
    assertAlways(
        due -> {
          var lastDay = due.lastDay(calendar);
          return switch (due.bound()) {
            case BEFORE -> lastDay.equals(due.day().minusDays(1));
            case BY ->
                !lastDay.isBefore(due.day())
                    && calendar.isWorkingDay(lastDay)
                    && due.day().datesUntil(lastDay).noneMatch(calendar::isWorkingDay);
          };
        });
  }

  @Test
  void itIsMissedFromTheFirstMomentAfterTheCutOffOnAndNotBefore() {
    assertAlways(
        due -> {
          var cutOff = due.cutOff(calendar);
          return !due.isMissedAt(cutOff, calendar)
              && due.isMissedAt(cutOff.plusNanos(1), calendar)
              && !due.isMissedAt(cutOff.minusNanos(1), calendar);
        });
  }

  @Test
  void aLaterDayNeverEndsEarlier() {
    for (var bound : Bound.values()) {
      var days = everyDay().map(day -> new Deadline(day, bound, HANOI)).toList();
      for (int i = 1; i < days.size(); i++) {
        var earlier = days.get(i - 1);
        var later = days.get(i);
        assertThat(later.cutOff(calendar)).isAfterOrEqualTo(earlier.cutOff(calendar));
        assertThat(later.safeDay(calendar)).isAfterOrEqualTo(earlier.safeDay(calendar));
      }
    }
  }

  /** Whatever the decision on a year that is still open turns out to be. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aDateNotMarkedProvisionalStandsWhateverIsDecided(long seed) {
    var decided = decided(new Random(seed));
    var moved = deadlines().filter(due -> moves(due, decided)).toList();

    assertThat(moved).as("some dates do move").isNotEmpty();
    assertThat(moved).allMatch(due -> due.isProvisional(calendar));
  }

  @Test
  void everyDateInAYearWithoutADecisionIsProvisional() {
    assertThat(deadlines().filter(due -> due.day().getYear() > 2027).toList())
        .allMatch(due -> due.isProvisional(calendar));
  }

  private boolean moves(Deadline due, WorkingCalendar decided) {
    return !due.lastDay(calendar).equals(due.lastDay(decided))
        || !due.safeDay(calendar).equals(due.safeDay(decided));
  }

  /** Settled years as they are, the days of open proposals by lot, and every other year by lot. */
  private WorkingCalendar decided(Random lot) {
    var years = new ArrayList<HolidayYear>();
    for (int year = 1999; year <= 2101; year++) {
      var known = calendar.year(year);
      years.add(known.isOfficial() ? proposalsDecided(known, lot) : byLot(year, lot));
    }
    return new WorkingCalendar(years);
  }

  private static HolidayYear proposalsDecided(HolidayYear known, Random lot) {
    var off = new HashSet<>(known.off());
    var worked = new HashSet<>(known.worked());
    for (var day : known.undecided()) {
      if (lot.nextBoolean()) {
        var turned = HolidayYear.isWeekend(day) ? worked : off;
        if (!turned.remove(day)) {
          turned.add(day);
        }
      }
    }
    return official(known.year(), off, worked);
  }

  private static HolidayYear byLot(int year, Random lot) {
    var days =
        IntStream.range(0, 20)
            .mapToObj(i -> LocalDate.ofYearDay(year, 1 + lot.nextInt(365)))
            .collect(Collectors.partitioningBy(HolidayYear::isWeekend, Collectors.toSet()));
    return official(year, days.get(false), days.get(true));
  }

  private static HolidayYear official(int year, Set<LocalDate> off, Set<LocalDate> worked) {
    return new HolidayYear(year, HolidayStatus.OFFICIAL, off, worked, Set.of(), "quyết định");
  }

  private static void assertAlways(Predicate<Deadline> holds) {
    List<Deadline> broken = deadlines().filter(holds.negate()).limit(5).toList();
    assertThat(broken).isEmpty();
  }

  private static Stream<Deadline> deadlines() {
    return everyDay()
        .flatMap(day -> Stream.of(Bound.values()).map(bound -> new Deadline(day, bound, HANOI)));
  }

  private static Stream<LocalDate> everyDay() {
    return LocalDate.of(2000, 1, 1).datesUntil(LocalDate.of(2101, 1, 1));
  }
}
