package vn.dondoc.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.calendar.HolidayStatus;
import vn.dondoc.calendar.HolidayYear;

class HolidayFileReaderTest {
  @TempDir Path directory;

  @Test
  void readsAYearWithABareOff() throws IOException {
    var yaml =
        """
        years:
          - year: 2026
            status: law
            source: Bộ luật Lao động
            off: [{day: 2026-01-01, name: Tết Dương lịch}]
            worked: [{day: 2026-01-10, name: làm bù}]
            proposed: [{day: 2026-11-23, name: hoán đổi, worked: false}]
        """;

    assertThat(read(yaml).orElseThrow())
        .containsExactly(
            new HolidayYear(
                2026,
                HolidayStatus.LAW,
                Set.of(LocalDate.of(2026, 1, 1)),
                Set.of(LocalDate.of(2026, 1, 10)),
                Set.of(LocalDate.of(2026, 11, 23)),
                "Bộ luật Lao động"));
  }

  @Test
  void reportsEveryMistakeWithItsLine() throws IOException {
    var yaml =
        """
        years:
          - year: 2026
            status: computed
            source: Luật
            off:
              - {day: 2025-01-01, name: Tết}
              - {day: 2026-01-10, name: nghỉ}
            worked:
              - {day: 2026-01-10, name: làm bù}
              - {day: 2026-01-12, name: làm bù}
            proposed:
              - {day: 2026-11-23}
          - year: 2026
            status: law
            source: Luật
        """;

    assertThat(Sentences.of(read(yaml).problems()))
        .extracting(sentence -> sentence.substring(directory.toString().length() + 1))
        .containsExactly(
            "x.yml:3: “status”: không có “computed”. Chọn một trong: official, law, proposed.",
            "x.yml:6: Ngày 2025-01-01 không thuộc năm 2026.",
            "x.yml:9: Ngày 2026-01-10 đã ghi ở trên trong cùng năm.",
            "x.yml:10: Ngày 2026-01-12 không phải thứ Bảy hay Chủ nhật nên không thể là ngày làm bù.",
            "x.yml:12: Thiếu “name”.",
            "x.yml:13: Năm 2026 đã khai báo ở trên.");
  }

  @Test
  void asksForTheYears() throws IOException {
    assertThat(Sentences.of(read("# trống\nnăm: []\n").problems()))
        .extracting(sentence -> sentence.substring(directory.toString().length() + 1))
        .containsExactly(
            "x.yml:2: Thiếu “years”.", "x.yml:2: Không có khóa “năm”. Các khóa dùng được: years.");
  }

  @Test
  void readsTheShippedFile() {
    var years = new HolidayFileReader().read(Path.of("config/holidays.yml")).orElseThrow();

    assertThat(years).extracting(HolidayYear::year).contains(2018, 2019, 2024, 2025, 2026, 2027);
    assertThat(years)
        .filteredOn(year -> year.year() == 2024)
        .singleElement()
        .satisfies(
            year -> {
              assertThat(year.status()).isEqualTo(HolidayStatus.OFFICIAL);
              assertThat(year.worked()).containsExactly(LocalDate.of(2024, 5, 4));
              assertThat(year.off()).contains(LocalDate.of(2024, 4, 29)).hasSize(12);
            });
  }

  private Reading<List<HolidayYear>> read(String yaml) throws IOException {
    return new HolidayFileReader().read(Files.writeString(directory.resolve("x.yml"), yaml));
  }
}
