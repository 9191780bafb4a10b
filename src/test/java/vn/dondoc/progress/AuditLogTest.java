package vn.dondoc.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/** Who may read a cascade's audit trail, and how it is narrowed. */
class AuditLogTest {

  @OnBothDatabases
  void tellsNewestFirstWhoDidWhatAndIsNarrowedByTypeAndName(TestDatabase database) {
    try (var stage = Stage.on(database)) {
      stage.startCascade();
      stage.theClockReaches("2024-05-14T09:00");
      stage.submit("six-months", "phong-khtc");
      stage.submit("six-months", "phong-nt");
      stage.theClockReaches("2024-05-16T10:00");
      stage.giveBack("six-months", "phong-khtc", "Thiếu số liệu");

      var all = of(stage, "dp-so", Optional.empty(), "");
      assertThat(all.lines().get(0).type()).isEqualTo("RETURNED");
      assertThat(all.lines().get(0).reason()).contains("Thiếu số liệu");
      assertThat(all.lines())
          .extracting(AuditPage.Line::at)
          .isSortedAccordingTo((a, b) -> b.compareTo(a));
      assertThat(all.total()).isEqualTo(all.lines().size());
      assertThat(all.types()).contains("CASCADE_STARTED", "ROUND_OPENED", "SUBMITTED", "RETURNED");
      assertThat(units(of(stage, "dp-so", Optional.of("SUBMITTED"), "")))
          .containsExactlyInAnyOrder("Phòng Kế hoạch - Tài chính", "Phòng Nghệ thuật");
      assertThat(units(of(stage, "dp-so", Optional.of("SUBMITTED"), " NGHE THUAT ")))
          .containsExactly("Phòng Nghệ thuật");
      assertThat(of(stage, "dp-so", Optional.empty(), "%").total()).isZero();
      assertThat(of(stage, "dp-so", Optional.of("DANCED"), "").total()).isZero();
      assertThat(of(stage, "dm-phong-xdnsvhgd", Optional.empty(), "")).isEqualTo(all);
      for (var stranger : List.of("dm-phong-khtc", "qt-so", "dp-ubnd-hn")) {
        assertThat(of(stage, stranger, Optional.empty(), "").lines()).isEmpty();
        assertThat(of(stage, stranger, Optional.empty(), "").types()).isEmpty();
      }
    }
  }

  private static AuditPage of(Stage stage, String who, Optional<String> type, String text) {
    return stage
        .bean(AuditLog.class)
        .of(Stage.CASCADE, stage.person(who), new AuditQuery(type, text, 1));
  }

  private static List<String> units(AuditPage page) {
    return page.lines().stream().map(line -> line.unit().orElseThrow()).toList();
  }
}
