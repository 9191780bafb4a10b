package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.time4j.PlainDate;
import net.time4j.calendar.ChineseCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawHolidaysTest {
  private final LawHolidays law = new LawHolidays();

  @ParameterizedTest
  @CsvSource({
    "1968, 1968-01-29",
    "1985, 1985-01-21",
    "2007, 2007-02-17",
    "2030, 2030-02-02",
    "2053, 2053-02-18"
  })
  void reckonsTetInVietnamAndNotInChina(int year, LocalDate tet) {
    var china = ChineseCalendar.ofNewYear(year).transform(PlainDate.axis()).toTemporalAccessor();
    assertThat(LunarDates.of(year, 1, 1)).isEqualTo(tet).isBefore(china);
  }

  @Test
  void givesTheDaysThatWereDecidedFor2022() {
    assertThat(off(2022))
        .containsExactlyElementsOf(
            days("01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02"));
  }

  @Test
  void givesTheDaysDecidedFor2026SaveTheExchangedOnes() {
    var decided = new TreeSet<>(HolidayFixture.shipped().daysOff(2026));
    decided.removeAll(Set.of(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 8, 31)));
    assertThat(law.year(2026).off()).containsExactlyElementsOf(decided);
  }

  @Test
  void makesUpThreeHolidaysInARowAfterTheLastOfThem() {
    // 2023: Giỗ Tổ on Saturday 29/4, 30/4 on Sunday, 1/5 on Monday
    assertThat(off(2023)).contains(days("05-01 05-02 05-03").toArray(MonthDay[]::new));
    assertThat(off(2023)).doesNotContain(MonthDay.of(5, 4));
  }

  @ParameterizedTest
  @CsvSource({
    "2021, 09-02 09-03",
    "2022, 09-01 09-02",
    "2023, 09-01 09-04",
    "2024, 09-02 09-03",
    "2025, 09-01 09-02",
    "2026, 09-01 09-02",
    "2029, 09-03 09-04",
    "2020, 09-02"
  })
  void givesADayBesideNationalDaySince2021(int year, String expected) {
    assertThat(off(year))
        .filteredOn(day -> day.getMonthValue() == 9)
        .containsExactlyElementsOf(days(expected));
  }

  @Test
  void givesCultureDayFrom2026() {
    assertThat(off(2025)).doesNotContain(MonthDay.of(11, 24));
    assertThat(off(2027)).contains(MonthDay.of(11, 24));
    assertThat(off(2029)).contains(MonthDay.of(11, 26)); // 24/11/2029 is a Saturday
  }

  @Test
  void saysThatAYearIsBeyondTheLunarCalendar() {
    assertThatThrownBy(() -> law.year(20240))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no lunar calendar for the year 20240, only for 1814 to 2999");
  }

  private List<MonthDay> off(int year) {
    return law.year(year).off().stream().map(MonthDay::from).toList();
  }

  private static List<MonthDay> days(String text) {
    return List.of(text.split(" ")).stream().map(day -> MonthDay.parse("--" + day)).toList();
  }
}
