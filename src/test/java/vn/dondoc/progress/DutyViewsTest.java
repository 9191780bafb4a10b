package vn.dondoc.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import vn.dondoc.duties.AssigningDuties;
import vn.dondoc.duties.DutyId;
import vn.dondoc.duties.Part;
import vn.dondoc.duties.Progress;
import vn.dondoc.duties.UnitDuty;
import vn.dondoc.duties.WorkingOnDuties;
import vn.dondoc.obligations.Attachment;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.Tone;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.UnitId;

/** What those concerned, and others, see of a duty that Phòng KHTC leads and Bảo tàng supports. */
class DutyViewsTest {
  private static final int GROUP = 10;
  private static final String TEXT = "Chủ trì, phối hợp với Bảo tàng tổ chức tập huấn";

  @OnBothDatabases
  void aDutyStandsOnTheTaskListOfItsUnitAllYear(TestDatabase database) {
    try (var stage = started(database)) {
      var led = id(stage, "dm-phong-khtc");
      var working = stage.bean(WorkingOnDuties.class);
      assertThat(tasks(stage)).extracting(line -> line.standing().part()).contains("alone", "lead");
      working.takeOver(led, stage.person("dm-phong-khtc"));
      note(stage, led, "dm-phong-khtc", "Đã mở 2 lớp", 50);

      var line = line(stage, "dm-phong-khtc");
      assertThat(line.standing().holder()).isPresent();
      assertThat(line.standing().last().orElseThrow())
          .isEqualTo(
              new DutyNote(
                  stage.time().now().atZone(Stage.ZONE).toLocalDate(),
                  "Đã mở 2 lớp",
                  Optional.of(50)));
      working.close(led, "40 nữ", stage.person("dm-phong-khtc"));
      assertThat(tasks(stage)).last().matches(last -> last.standing().id().equals(led.value()));

      database.jdbc().sql("update instruction set status = 'CLOSED'").update();
      assertThat(tasks(stage)).as("all year").hasSize(3);
      database.jdbc().sql("update instruction set planned_year = 2023").update();
      assertThat(tasks(stage)).as("what nobody settled stays").hasSize(2);
      database.jdbc().sql("update instruction set status = 'REJECTED'").update();
      assertThat(tasks(stage)).isEmpty();
    }
  }

  @OnBothDatabases
  void itsNotesAreForTheUnitTheLeadingBodyAndTheCoordinator(TestDatabase database) {
    try (var stage = started(database)) {
      var led = id(stage, "dm-phong-khtc");
      var supported = id(stage, "dm-bao-tang-hn");
      note(stage, led, "dm-phong-khtc", "Đã mở 2 lớp", 50);
      note(stage, supported, "dm-bao-tang-hn", "Đã cho mượn hội trường", 100);

      var leader = page(stage, led, "ld-phong-khtc").orElseThrow();
      assertThat(leader.isWorkable()).isTrue();
      assertThat(leader.mayTakeOver()).isTrue();
      var partner = leader.partners().get(0);
      assertThat(partner.unit()).isEqualTo("Bảo tàng Hà Nội");
      assertThat(partner.last().orElseThrow().text()).isEqualTo("Đã cho mượn hội trường");
      assertThat(page(stage, supported, "ld-phong-khtc").orElseThrow())
          .matches(seen -> !seen.mayWork() && seen.history().size() == 1);
      assertThat(page(stage, led, "dp-so")).isPresent();
      assertThat(page(stage, supported, "dp-so")).isPresent();

      var supporter = page(stage, supported, "dm-bao-tang-hn").orElseThrow().partners().get(0);
      assertThat(supporter.unit()).isEqualTo("Phòng Kế hoạch - Tài chính");
      assertThat(supporter.mayOpen()).isFalse();
      assertThat(supporter.last()).as("who supports does not read the leading body").isEmpty();
      assertThat(page(stage, led, "dm-bao-tang-hn")).isEmpty();
      assertThat(page(stage, led, "dm-phong-xdnsvhgd")).isEmpty();
      assertThat(page(stage, led, "qt-so")).isEmpty();

      var file = page(stage, supported, "dp-so").orElseThrow().history().get(0).file();
      assertThat(file(stage, file, "ld-phong-khtc").orElseThrow().bytes()).containsExactly(7);
      assertThat(file(stage, file, "dm-phong-nt")).isEmpty();
    }
  }

  @OnBothDatabases
  void theCascadeShowsHowEachUnitStands(TestDatabase database) {
    try (var stage = started(database)) {
      var led = id(stage, "dm-phong-khtc");
      note(stage, led, "dm-phong-khtc", "Đã mở 2 lớp", 50);
      stage.bean(WorkingOnDuties.class).carryOver(led, "Hết tiền", stage.person("dm-phong-khtc"));

      var coordinator = ofUnit(stage, "dp-so");
      assertThat(coordinator.lines()).hasSize(3);
      assertThat(coordinator.settled()).isOne();
      var line = coordinator.lines().get(2);
      assertThat(line.standing().state()).isEqualTo("carried-over");
      assertThat(line.standing().last().orElseThrow().text()).isEqualTo("Hết tiền");
      var collector = ofUnit(stage, "dm-phong-xdnsvhgd").lines().get(2).standing();
      assertThat(collector.state()).isEqualTo("carried-over");
      assertThat(collector.mayOpen()).isFalse();
      assertThat(collector.last()).isEmpty();
    }
  }

  private static CascadeDuties.OfUnit ofUnit(Stage stage, String who) {
    return stage.bean(CascadeDuties.class).byUnit(Stage.CASCADE, stage.person(who)).stream()
        .filter(unit -> unit.unit().equals("Phòng Kế hoạch - Tài chính"))
        .findFirst()
        .orElseThrow();
  }

  private static Stage started(TestDatabase database) {
    var stage = Stage.on(database);
    stage.startCascade();
    stage
        .bean(AssigningDuties.class)
        .assign(
            new InstructionId(Stage.CASCADE),
            List.of(given("phong-khtc", Part.LEAD), given("bao-tang-hn", Part.SUPPORT)));
    return stage;
  }

  private static UnitDuty given(String unit, Part part) {
    return new UnitDuty(GROUP, new UnitId(unit), part, TEXT, Tone.REQUIRED, Optional.empty());
  }

  private static List<DutyLine> tasks(Stage stage) {
    return stage.bean(Tasks.class).of(stage.person("dm-phong-khtc")).duties();
  }

  private static DutyLine line(Stage stage, String who) {
    return stage.bean(Tasks.class).of(stage.person(who)).duties().stream()
        .filter(duty -> duty.text().equals(TEXT))
        .findFirst()
        .orElseThrow();
  }

  private static DutyId id(Stage stage, String who) {
    return new DutyId(line(stage, who).standing().id());
  }

  private static void note(Stage stage, DutyId duty, String who, String text, int percent) {
    var file = new Attachment("Ảnh.png", "image/png", new byte[] {7});
    var progress =
        new Progress(
            text, Optional.of(percent), Optional.empty(), Optional.empty(), Optional.of(file));
    stage.bean(WorkingOnDuties.class).note(duty, progress, stage.person(who));
  }

  private static Optional<DutyDetails> page(Stage stage, DutyId duty, String who) {
    return stage.bean(DutyPages.class).byId(duty.value(), stage.person(who));
  }

  private static Optional<Files.Content> file(Stage stage, Optional<StoredFile> file, String who) {
    return stage.bean(DutyFiles.class).byId(file.orElseThrow().id(), stage.person(who));
  }
}
