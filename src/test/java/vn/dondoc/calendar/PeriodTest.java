package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "MONTH, 1, 2024-month-01, 2024-01-01, 2024-01-31, 2023-12-15, 2024-01-14",
    "MONTH, 3, 2024-month-03, 2024-03-01, 2024-03-31, 2024-02-15, 2024-03-14",
    "QUARTER, 1, 2024-quarter-1, 2024-01-01, 2024-03-31, 2023-12-15, 2024-03-14",
    "QUARTER, 4, 2024-quarter-4, 2024-10-01, 2024-12-31, 2024-09-15, 2024-12-14",
    "SIX_MONTHS, 1, 2024-six-months, 2024-01-01, 2024-06-30, 2023-12-15, 2024-06-14",
    "NINE_MONTHS, 1, 2024-nine-months, 2024-01-01, 2024-09-30, 2023-12-15, 2024-09-14",
    "YEAR, 1, 2024-year, 2024-01-01, 2024-12-31, 2023-12-15, 2024-12-14"
  })
  void knowsItsNameItsDaysAndItsDataWindow(
      PeriodKind kind,
      int index,
      String code,
      LocalDate start,
      LocalDate end,
      LocalDate dataFrom,
      LocalDate dataTo) {
    var period = new Period(kind, 2024, index);
    assertThat(period.code()).isEqualTo(code);
    assertThat(period.start()).isEqualTo(start);
    assertThat(period.end()).isEqualTo(end);
    assertThat(period.dataWindow()).isEqualTo(new DataWindow(dataFrom, dataTo));
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH, 2024, 13, 'index of month must be 1 to 12, not 13'",
    "QUARTER, 2024, 0, 'index of quarter must be 1 to 4, not 0'",
    "SIX_MONTHS, 2024, 2, 'index of six-months must be 1 to 1, not 2'",
    "YEAR, 24, 1, 'year must be 1900 to 2999, not 24'"
  })
  void refusesAPeriodThatDoesNotExist(PeriodKind kind, int year, int index, String message) {
    assertThatThrownBy(() -> new Period(kind, year, index))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void refusesADataWindowThatEndsBeforeItBegins() {
    var day = LocalDate.of(2024, 6, 14);
    assertThatThrownBy(() -> new DataWindow(day, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ends on 2024-06-13, before it begins on 2024-06-14");
  }
}
