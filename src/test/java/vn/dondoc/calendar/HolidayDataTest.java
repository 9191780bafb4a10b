package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.calendar.HolidayFixture.days;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HolidayDataTest {
  private final WorkingCalendar calendar = HolidayFixture.shipped();

  @Test
  void listsTheYearsOfThePlans() {
    assertThat(HolidayFixture.entries())
        .extracting(entry -> entry.get("year"))
        .containsExactly(2018, 2019, 2024, 2025, 2026, 2027);
  }

  @Test
  void saysOfEachYearAndDayWhereItComesFrom() {
    for (Map<String, Object> entry : HolidayFixture.entries()) {
      assertThat(entry.get("source").toString()).isNotBlank();
      for (String key : new String[] {"off", "worked", "proposed"}) {
        assertThat(days(entry, key)).allSatisfy(day -> assertThat(day).containsKey("name"));
      }
    }
  }

  @Test
  void listsNoWeekendAsOff() {
    for (Map<String, Object> entry : HolidayFixture.entries()) {
      assertThat(days(entry, "off"))
          .isNotEmpty()
          .noneMatch(day -> HolidayYear.isWeekend(LocalDate.parse(day.get("day").toString())));
    }
  }

  @Test
  void paysEveryExchangedDayBackWithOneWorkedDay() {
    var text = HolidayFixture.entries().toString();
    assertThat(text.split("name=hoán đổi với", -1))
        .hasSameSizeAs(text.split("name=làm bù cho", -1));
  }

  @Test
  void proposesOnlyWhatIsNotSoAlready() {
    for (Map<String, Object> entry : HolidayFixture.entries()) {
      for (Map<String, Object> day : days(entry, "proposed")) {
        assertThat(calendar.isWorkingDay(LocalDate.parse(day.get("day").toString())))
            .as(day.toString())
            .isNotEqualTo(day.get("worked"));
      }
    }
  }
}
