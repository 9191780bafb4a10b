package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.cli.Run.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands as a person types them. */
class CommandsTest {
  private static final String PLAN = "config/cascades/2024-so-vhtt-ha-noi.yml";
  private static final String DEEDS = "config/rehearsals/2024-so-vhtt-ha-noi.yml";

  @TempDir private Path directory;

  @Test
  void rehearseTellsTheYearWithTheDeedsOfABehaviourFile() throws IOException {
    var json = directory.resolve("year.json");
    var run =
        run(
            "rehearse",
            PLAN,
            "--behaviour",
            DEEDS,
            "--until",
            "2024-05-31",
            "--verbose",
            "--json",
            json + "");

    assertThat(run.exitCode()).isZero();
    assertThat(run.output())
        .contains("04/05/2024 08:00  Nhắc việc  Phòng Kế hoạch - Tài chính  six-months")
        .contains("16/05/2024 10:00  Trả lại  Phòng Nghệ thuật")
        .contains("Tổng cộng");
    var whole = JsonMapper.shared().readTree(Files.readString(json));
    assertThat(events(whole, "REMINDER", "phong-khtc"))
        .as("handed in on 14/5")
        .containsExactly("2024-05-04T08:00:00+07:00", "2024-05-10T08:00:00+07:00");
    assertThat(events(whole, "REMINDER", "phong-nt"))
        .as("returned on 16/5 and reminded again")
        .containsExactly(
            "2024-05-04T08:00:00+07:00", "2024-05-10T08:00:00+07:00", "2024-05-17T08:00:00+07:00");
    assertThat(events(whole, "ESCALATION", "van-phong-so"))
        .as("handed in late, on 24/5")
        .containsExactly("2024-05-23T08:00:00+07:00");
    assertThat(whole.at("/totals/SUBMITTED").asInt()).isEqualTo(4);
    aReminderNamesWhatTheIssueAsks(whole);
  }

  private static void aReminderNamesWhatTheIssueAsks(JsonNode whole) {
    var reminder =
        whole
            .get("events")
            .valueStream()
            .filter(event -> event.get("type").asString().equals("REMINDER"))
            .findFirst()
            .orElseThrow();
    assertThat(reminder.get("kind").asString()).isEqualTo("six-months");
    assertThat(reminder.get("deadline").asString()).isEqualTo("2024-05-20");
    assertThat(reminder.get("rung").asInt()).isZero();
    assertThat(reminder.get("to").valueStream().map(JsonNode::asString)).hasSize(1);
    assertThat(reminder.get("obligation").asString()).startsWith("svhtt-2024.2024-six-months.");
  }

  private static List<String> events(JsonNode whole, String type, String unit) {
    return whole
        .get("events")
        .valueStream()
        .filter(event -> event.get("type").asString().equals(type))
        .filter(event -> event.path("unit").asString("").equals(unit))
        .map(event -> event.get("at").asString())
        .toList();
  }

  @Test
  void checkPraisesTheFilesThatShip() {
    var run =
        run(
            "check",
            PLAN,
            "config/cascades/2024-hoi-lhpn-ha-noi.yml",
            "config/cascades/2024-lam-thao.yml",
            "config/cascades/2026-bat-trang.yml",
            "config/holidays.yml",
            "config/units/ha-noi.yml",
            "config/units/bim-son.yml",
            "config/units/lam-thao.yml",
            "config/units/hoi-lhpn-ha-noi.yml",
            "config/units/bat-trang.yml");

    assertThat(run.exitCode()).isZero();
    assertThat(run.output())
        .contains("config/holidays.yml: không có lỗi.")
        .contains("CẢNH BÁO: Văn bản chưa có số.");
  }

  @Test
  void checkNamesTheWrongYearOfBimSon() {
    var run = run("check", "config/cascades/2018-bim-son.yml");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output())
        .contains("2018-bim-son.yml: chưa bắt đầu được, 3 điểm cần xem.")
        .contains("LỖI: Thời hạn 20/12/2016", "“trước ngày 20/12/2016” (dòng 95 của văn bản)")
        .contains("Điều phối sửa được ngày khi bắt đầu: deadline-other-year:upward-action-month")
        .containsPattern("CẢNH BÁO: .*14/12/2018.*4/12/2018.*trước ngày 05/12/2018")
        .contains("“báo cáo năm trước ngày 17/12/2018 để tổng hợp báo cáo” (dòng 150 của văn bản)")
        .contains("Trả lời khi bắt đầu: input-after-output:2018-year");
  }

  @Test
  void rehearseGoesBackToTheYearOfThePlan() {
    var run =
        run(
            "rehearse",
            "config/cascades/2024-hoi-lhpn-ha-noi.yml",
            "--behaviour",
            "config/rehearsals/2024-hoi-lhpn-ha-noi.yml",
            "--until",
            "2024-03-13");

    assertThat(run.exitCode()).isZero();
    assertThat(run.output())
        .as("before the day on which the demo begins")
        .containsSubsequence("T3 06/02/2024", "    08:00  Bắt đầu đợt triển khai")
        .containsSubsequence("T3 12/03/2024", "    09:00  Đơn vị nộp (1)")
        .as("nothing without a day is given")
        .containsSubsequence("CHƯA CÓ HẠN", "hằng tháng, quý, năm", "DIỄN BIẾN");
  }

  @Test
  void rehearsePrintsWhatACoordinatorChecksAgainstTheDocument() {
    var run = run("rehearse", PLAN, "--until", "2024-05-27");

    assertThat(run.exitCode()).isZero();
    assertThat(run.output().lines().toList())
        .containsSubsequence(
            "    “trước ngày 20/5/2024”",
            "    Đúng hạn đến hết CN 19/05/2024; hạn an toàn T6 17/05/2024",
            "T7 04/05/2024",
            "    08:00  Nhắc việc (1)  21 đơn vị  → 21 người",
            "    08:05  21 thư nhắc việc → 21 người",
            "T2 20/05/2024",
            "    08:00  Báo quá hạn (1)  21 đơn vị  → 42 người",
            "T2 27/05/2024")
        .hasSizeLessThan(60);
  }

  @Test
  void rehearseTellsOfOneUnitAloneAndKnowsWhichThereAre() {
    var one = run("rehearse", PLAN, "--until", "2024-05-10", "--unit", "phong-khtc");
    assertThat(one.output())
        .contains("10/05/2024 08:00  Nhắc việc  Phòng Kế hoạch - Tài chính  six-months")
        .doesNotContain("Phòng Nghệ thuật");

    var none = run("rehearse", PLAN, "--unit", "phong-khong-co");
    assertThat(none.exitCode()).isEqualTo(1);
    assertThat(none.output()).contains("Không có đơn vị “phong-khong-co”.");
  }

  @Test
  void checkNamesFileAndLineOfEveryMistake() throws IOException {
    var broken = directory.resolve("broken.yml");
    var plan =
        Files.readString(Path.of(PLAN))
            .replace("to: so-vhtt", "to: so-vhttt")
            .replace("day: 2024-05-20", "day: 2024-05-32");
    Files.writeString(broken, plan);

    var run = run("check", broken.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output())
        .containsPattern("broken\\.yml:\\d+: .*so-vhttt.*")
        .containsPattern("broken\\.yml:\\d+: .*2024-05-32.*");
  }
}
