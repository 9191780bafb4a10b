package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DaysTest {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  @Test
  void writesDaysAsAVietnameseReaderExpects() {
    assertThat(Days.full(LocalDate.of(2024, 5, 17), VIETNAMESE)).isEqualTo("thứ Sáu, 17/5/2024");
    assertThat(Days.full(LocalDate.of(2024, 5, 19), VIETNAMESE)).isEqualTo("Chủ nhật, 19/5/2024");
    assertThat(Days.full(LocalDate.of(2024, 5, 4), VIETNAMESE)).isEqualTo("thứ Bảy, 4/5/2024");
  }

  @Test
  void writesEnglishWeekdaysForEnglishReaders() {
    assertThat(Days.full(LocalDate.of(2024, 5, 17), Locale.ENGLISH)).isEqualTo("Friday, 17/5/2024");
    assertThat(Days.brief(LocalDate.of(2024, 5, 7))).isEqualTo("7/5/2024");
  }
}
