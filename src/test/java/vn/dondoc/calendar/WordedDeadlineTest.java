package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordedDeadlineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trước ngày 20/5/2024 | BEFORE | 2024-05-20",
        "06 tháng gửi trước ngày 20/5 | BEFORE | 2024-05-20",
        "báo cáo năm trước ngày 17/12/2018 để tổng hợp báo cáo | BEFORE | 2018-12-17",
        "Chậm nhất ngày 25 tháng 11 năm 2024 | BY | 2024-11-25",
        "chậm nhất vào ngày 05-12-2024 | BY | 2024-12-05",
        "đến hết ngày 30/6 | BY | 2024-06-30",
      })
  void proposesTheDayThatTheWordsName(String wording, Bound bound, LocalDate day) {
    var read = WordedDeadline.read(wording, 2024).orElseThrow();
    assertThat(read.bound()).isEqualTo(bound);
    assertThat(read.day()).contains(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trước ngày 25 hằng tháng | BEFORE | 25 | MONTH",
        "chậm nhất ngày 15 của tháng cuối hàng quý | BY | 15 | QUARTER",
      })
  void proposesADayThatComesBack(String wording, Bound bound, int day, PeriodKind every) {
    assertThat(WordedDeadline.read(wording, 2024))
        .contains(
            new WordedDeadline(bound, Optional.empty(), Optional.of(day), Optional.of(every)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Định kỳ báo cáo theo quy định",
        "hằng tháng, quý, năm",
        "ngày 20/5/2024",
        "trước ngày 31/2/2024",
        "trước khi kết thúc năm"
      })
  void inventsNoDay(String wording) {
    assertThat(WordedDeadline.read(wording, 2024)).isEmpty();
  }
}
