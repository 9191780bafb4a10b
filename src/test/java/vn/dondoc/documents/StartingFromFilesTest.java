package vn.dondoc.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

@ExtendWith(OutputCaptureExtension.class)
class StartingFromFilesTest {
  private static final String CITY =
      "units: [{id: city, name: UBND, kind: ubnd, level: province, from: 2008-08-01}]\n";
  private static final String BELOW =
      "units: [{id: below, name: Sở, kind: so, level: province, parent: city, from: 2008-08-01}]\n";

  @TempDir Path directory;
  private final TestDatabase database = Databases.h2();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void takesOverTheUnitsOfAllFilesAtEachStart() throws IOException {
    put("units/1.yml", BELOW);
    put("units/2.yml", CITY);
    for (int start = 1; start <= 2; start++) {
      try (var context = StartedFromFiles.on(database, directory)) {
        var units = context.getBean(Units.class);
        assertThat(units.all()).hasSize(2);
        assertThat(units.isWithin(new UnitId("below"), new UnitId("city"))).isTrue();
      }
    }
  }

  @Test
  void reckonsWithTheHolidaysOfTheDeployment() throws IOException {
    put(
        "holidays.yml",
        """
        years:
          - year: 2024
            status: official
            source: Thử
            "off": [{day: 2024-03-05, name: Nghỉ}]
        """);
    try (var context = StartedFromFiles.on(database, directory)) {
      var calendar = context.getBean(WorkingCalendar.class);
      assertThat(calendar.isWorkingDay(LocalDate.of(2024, 3, 5))).isFalse();
      assertThat(calendar.isWorkingDay(LocalDate.of(2024, 4, 30))).isTrue();
    }
  }

  @Test
  void refusesToStartOnWrongUnitsAndSaysEachMistake(CapturedOutput output) throws IOException {
    put("units/1.yml", CITY.replace("kind: ubnd", "kind: bo"));
    put("units/2.yml", "\n" + BELOW.replace("parent: city", "parent: nowhere"));

    assertThatThrownBy(() -> StartedFromFiles.on(database, directory))
        .isInstanceOf(UnreadableFiles.class);
    assertThat(output.getOut())
        .contains("Chưa khởi động được vì tệp cấu hình có lỗi:")
        .contains("units/1.yml:1: “kind”: không có “bo”.")
        .contains("units/2.yml:2: Đơn vị “below” trực thuộc “nowhere”")
        .contains("Chưa có dữ liệu nào được ghi.");
    assertThat(database.jdbc().sql("select count(*) from unit").query(Integer.class).single())
        .isZero();
  }

  @Test
  void refusesToStartOnWrongHolidays(CapturedOutput output) throws IOException {
    put("holidays.yml", "years:\n  - year: 2024\n    status: official\n");

    assertThatThrownBy(() -> StartedFromFiles.on(database, directory))
        .hasRootCauseInstanceOf(UnreadableFiles.class);
    assertThat(output.getOut()).contains("holidays.yml:2: Thiếu “source”.");
  }

  private void put(String name, String content) throws IOException {
    var file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
