package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.calendar.Bound.BEFORE;
import static vn.dondoc.calendar.Bound.BY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineTest {
  private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final Instant MIDNIGHT_AFTER_19_MAY = Instant.parse("2024-05-19T17:00:00Z");

  private final WorkingCalendar calendar = HolidayFixture.shipped();

  @ParameterizedTest
  @CsvSource({
    "2018-03-22, 2018-03-21, 2018-03-21",
    "2018-05-22, 2018-05-21, 2018-05-21",
    "2018-05-25, 2018-05-24, 2018-05-24",
    "2018-12-05, 2018-12-04, 2018-12-04",
    "2018-12-17, 2018-12-16, 2018-12-14",
    "2018-12-20, 2018-12-19, 2018-12-19",
    "2024-05-20, 2024-05-19, 2024-05-17",
    "2024-11-15, 2024-11-14, 2024-11-14",
    "2024-11-20, 2024-11-19, 2024-11-19",
    "2024-05-05, 2024-05-04, 2024-05-04"
  })
  void beforeADayEndsTheDayBeforeAndIsNeverMoved(
      LocalDate day, LocalDate lastDay, LocalDate safeDay) {
    var deadline = new Deadline(day, BEFORE, HANOI);
    assertThat(deadline.lastDay(calendar)).isEqualTo(lastDay);
    assertThat(deadline.safeDay(calendar)).isEqualTo(safeDay);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-19, 2024-05-20",
    "2024-05-17, 2024-05-17",
    "2024-05-04, 2024-05-04",
    "2024-04-27, 2024-05-02",
    "2018-12-30, 2019-01-02"
  })
  void byADayOffMovesToTheNextWorkingDay(LocalDate day, LocalDate expected) {
    var deadline = new Deadline(day, BY, HANOI);
    assertThat(deadline.lastDay(calendar)).isEqualTo(expected);
    assertThat(deadline.safeDay(calendar)).isEqualTo(expected);
  }

  @Test
  void isOnTimeUntilExactlyTwentyFourHundredHours() {
    var deadline = new Deadline(LocalDate.of(2024, 5, 20), BEFORE, HANOI);
    assertThat(deadline.cutOff(calendar)).isEqualTo(MIDNIGHT_AFTER_19_MAY);
    assertThat(deadline.isMissedAt(MIDNIGHT_AFTER_19_MAY, calendar)).isFalse();
    assertThat(deadline.isMissedAt(MIDNIGHT_AFTER_19_MAY.plusNanos(1), calendar)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "BEFORE, 2024-11-20, false",
    "BEFORE, 2026-11-24, true",
    "BEFORE, 2026-11-23, false",
    "BEFORE, 2026-11-30, true",
    "BY, 2026-11-21, true",
    "BY, 2026-11-28, true",
    "BY, 2026-11-24, false",
    "BY, 2027-06-01, true",
    "BEFORE, 2028-01-01, true"
  })
  void isProvisionalWhenADayThatDecidesItMayChange(Bound bound, LocalDate day, boolean expected) {
    assertThat(new Deadline(day, bound, HANOI).isProvisional(calendar)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void hasNoWorkingDayBetweenItsSafeDayAndItsLastDay(Bound bound) {
    everyDay()
        .map(day -> new Deadline(day, bound, HANOI))
        .forEach(
            deadline -> {
              var last = deadline.lastDay(calendar);
              var safe = deadline.safeDay(calendar);
              assertThat(safe).as("%s", deadline).isBeforeOrEqualTo(last);
              assertThat(calendar.isWorkingDay(safe)).as("%s", deadline).isTrue();
              assertThat(calendar.workingDaysBetween(safe, last)).as("%s", deadline).isZero();
            });
  }

  private static Stream<LocalDate> everyDay() {
    return LocalDate.of(2018, 1, 1).datesUntil(LocalDate.of(2061, 1, 1));
  }
}
