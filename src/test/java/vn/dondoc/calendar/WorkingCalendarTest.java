package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
  private final WorkingCalendar calendar = HolidayFixture.shipped();

  @ParameterizedTest
  @CsvSource({
    "2024-05-17, 10, 2024-05-04",
    "2024-05-17, 5, 2024-05-10",
    "2024-05-17, 2, 2024-05-15",
    "2024-05-17, 0, 2024-05-17",
    "2024-11-19, 10, 2024-11-05",
    "2024-11-19, 5, 2024-11-12",
    "2024-11-19, 2, 2024-11-15",
    "2024-11-19, 0, 2024-11-19",
    "2024-05-04, 1, 2024-05-03",
    "2024-05-02, 1, 2024-04-26",
    "2024-02-15, 1, 2024-02-07",
    "2019-01-02, 1, 2018-12-28"
  })
  void countsBackOverWeekendsAndHolidays(LocalDate day, int workingDays, LocalDate expected) {
    assertThat(calendar.before(day, workingDays)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-20, 3, 2024-05-23",
    "2024-05-20, 5, 2024-05-27",
    "2024-11-20, 3, 2024-11-25",
    "2024-11-20, 5, 2024-11-27",
    "2024-04-26, 1, 2024-05-02",
    "2024-05-03, 1, 2024-05-04",
    "2019-01-04, 1, 2019-01-05"
  })
  void countsOnOverWeekendsAndHolidays(LocalDate day, int workingDays, LocalDate expected) {
    assertThat(calendar.after(day, workingDays)).isEqualTo(expected);
  }

  @Test
  void leavesADayOffUnchangedWhenThereIsNothingToStep() {
    var sunday = LocalDate.of(2024, 5, 19);
    assertThat(calendar.before(sunday, 0)).isEqualTo(sunday);
    assertThat(calendar.after(sunday, 0)).isEqualTo(sunday);
  }

  @Test
  void refusesToStepANegativeNumberOfDays() {
    var day = LocalDate.of(2024, 5, 17);
    assertThatThrownBy(() -> calendar.before(day, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("working days must not be negative: -1");
    assertThatThrownBy(() -> calendar.after(day, -1)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-03, 2024-05-06, 2",
    "2024-05-06, 2024-05-03, -2",
    "2024-05-17, 2024-05-19, 0",
    "2024-05-17, 2024-05-17, 0",
    "2024-04-26, 2024-05-02, 1"
  })
  void countsTheWorkingDaysBetweenTwoDays(LocalDate from, LocalDate to, int expected) {
    assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(expected);
  }

  @Test
  void namesTheDaysThatDifferFromPlainWeeks() {
    assertThat(calendar.workedSaturdays(2024)).containsExactly(LocalDate.of(2024, 5, 4));
    assertThat(calendar.daysOff(2024)).hasSize(12).startsWith(LocalDate.of(2024, 1, 1));
  }

  @Test
  void computesAYearWithoutDataAndCallsItProvisional() {
    assertThat(calendar.year(2030).status()).isEqualTo(HolidayStatus.COMPUTED);
    assertThat(calendar.isWorkingDay(LocalDate.of(2030, 2, 1))).isFalse();
    assertThat(calendar.isProvisional(LocalDate.of(2030, 6, 3))).isTrue();
    assertThat(calendar.isProvisional(LocalDate.of(2024, 6, 3))).isFalse();
  }

  @Test
  void completesAYearWithoutDecisionFromTheLaw() {
    assertThat(calendar.year(2027).status()).isEqualTo(HolidayStatus.LAW);
    assertThat(calendar.isWorkingDay(LocalDate.of(2027, 2, 8))).isFalse();
    assertThat(calendar.isProvisional(LocalDate.of(2027, 6, 7))).isTrue();
  }

  @Test
  void keepsAListedWorkedDayWorkedWhateverTheLawComputes() {
    var saturday = LocalDate.of(2030, 2, 9);
    var proposed =
        new HolidayYear(
            2030, HolidayStatus.PROPOSED, Set.of(), Set.of(saturday), Set.of(), "đề xuất");
    assertThat(new WorkingCalendar(List.of(proposed)).isWorkingDay(saturday)).isTrue();
  }

  @Test
  void marksOnlyTheUndecidedDaysOfAnOfficialYear() {
    assertThat(calendar.isProvisional(LocalDate.of(2026, 11, 23))).isTrue();
    assertThat(calendar.isProvisional(LocalDate.of(2026, 11, 20))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 23))).isTrue();
  }

  @Test
  void refusesAYearListedTwice() {
    var year = calendar.year(2024);
    assertThatThrownBy(() -> new WorkingCalendar(List.of(year, year)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the year 2024 is listed twice");
  }
}
