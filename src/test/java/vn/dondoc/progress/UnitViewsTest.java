package vn.dondoc.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dondoc.obligations.Attachment;
import vn.dondoc.obligations.Handover;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.Submitting;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/** What a unit, its reviewer and strangers see of the real plan of Sở VHTT as its days pass. */
class UnitViewsTest {
  private static final ObligationId SIX_MONTHS = Stage.obligation("six-months", "phong-khtc");

  @OnBothDatabases
  void aTaskMovesFromLaterToSoonToOverdueToReviewedToDone(TestDatabase database) {
    try (var stage = Stage.on(database)) {
      stage.startCascade();
      stage.theClockReaches("2024-03-04T09:00");
      var early = tasks(stage);
      assertThat(early.rest()).extracting(Task::id).containsExactly(SIX_MONTHS.value());
      assertThat(early.coming()).extracting(ComingRound::due).hasSize(1);
      assertThat(early.duties()).isNotEmpty().allSatisfy(d -> assertThat(d.chain()).hasSize(2));

      stage.theClockReaches("2024-05-13T09:00");
      var soon = tasks(stage).soon().get(0);
      assertThat(soon.due().wording()).contains("trước ngày 20/5/2024");
      assertThat(soon.due().safeDay()).isEqualTo("2024-05-17");
      assertThat(soon.due().workingDays()).isEqualTo(4);
      assertThat(soon.reminders()).isEqualTo(2);

      assertThat(found(stage, "", "BINH DANG gioi").soon()).hasSize(1);
      assertThat(found(stage, "phong-khtc", "39/kh-ubnd").soon()).hasSize(1);
      assertThat(found(stage, "phong-nt", "").soon()).isEmpty();
      assertThat(found(stage, "", "khong co").units()).hasSize(1);

      stage.theClockReaches("2024-05-22T09:00");
      var overdue = tasks(stage).overdue().get(0);
      assertThat(overdue.reminders()).isEqualTo(4);
      assertThat(overdue.leaderTold()).contains(LocalDate.of(2024, 5, 20));
      assertThat(overdue.due().workingDays()).isEqualTo(3);
      assertThat(overdue.chain())
          .extracting(DocumentRef::number)
          .containsExactly(Optional.of("39/KH-UBND"), Optional.empty());

      stage.submit("six-months", "phong-khtc");
      assertThat(tasks(stage).submitted().get(0).lateDays()).contains(3);
      stage.giveBack("six-months", "phong-khtc", "Thiếu số liệu theo giới");
      var returned = tasks(stage).soon().get(0);
      assertThat(returned.standing()).isEqualTo(Standing.RETURNED);
      assertThat(returned.reason()).contains("Thiếu số liệu theo giới");
      assertThat(returned.due().wording()).as("the document names another day").isEmpty();

      stage.submit("six-months", "phong-khtc");
      stage.accept("six-months", "phong-khtc");
      assertThat(tasks(stage).done().tasks())
          .extracting(Task::id)
          .containsExactly(SIX_MONTHS.value());
      assertThat(tasks(stage).owesNothing()).isTrue();
    }
  }

  @OnBothDatabases
  void aReportItsFileAndItsReviewAreForThoseConcerned(TestDatabase database) {
    try (var stage = Stage.on(database)) {
      stage.startCascade();
      stage.theClockReaches("2024-03-04T09:00");
      handIn(stage, "phong-khtc");
      stage.theClockReaches("2024-03-05T09:00");
      handIn(stage, "bao-tang-hn");

      var details = report(stage, "dm-phong-xdnsvhgd").orElseThrow();
      assertThat(details.mayReview()).isTrue();
      assertThat(details.mayHandIn()).isFalse();
      assertThat(details.sourceLine()).contains(76);
      assertThat(details.window().orElseThrow().to()).isEqualTo("2024-06-14");
      assertThat(details.wantsEstimates()).isTrue();
      assertThat(details.told()).extracting(ToldLine::kind).containsExactly("NEW_WORK");
      assertThat(report(stage, "ld-phong-khtc").orElseThrow().mayHandIn()).isTrue();
      assertThat(report(stage, "dp-so").orElseThrow().mayReview()).isTrue();
      assertThat(report(stage, "dm-bao-tang-hn")).isEmpty();
      assertThat(report(stage, "qt-so")).isEmpty();

      var file = details.submissions().get(0).what().files().get(0);
      var files = stage.bean(Files.class);
      assertThat(files.byId(file.id(), stage.person("dm-phong-khtc")).orElseThrow().bytes())
          .containsExactly(1, 2, 3);
      assertThat(files.byId(file.id(), stage.person("dm-bao-tang-hn"))).isEmpty();

      var queue = stage.bean(WaitingReports.class);
      var waiting = queue.of(stage.person("dm-phong-xdnsvhgd"), ReviewQuery.ALL);
      assertThat(waiting)
          .extracting(WaitingReport::unit)
          .containsExactly("Phòng Kế hoạch - Tài chính", "Bảo tàng Hà Nội");
      assertThat(waiting).extracting(WaitingReport::workingDays).containsExactly(1, 0);
      assertThat(waiting).extracting(WaitingReport::files).containsOnly(1);
      var round = waiting.get(0).round().id();
      assertThat(queue.of(stage.person("dp-so"), new ReviewQuery("", round))).hasSize(2);
      assertThat(queue.of(stage.person("dp-so"), new ReviewQuery("khac", ""))).isEmpty();
      assertThat(queue.of(stage.person("dm-phong-khtc"), ReviewQuery.ALL)).isEmpty();
      var items = stage.bean(ReviewItems.class);
      assertThat(items.byId(SIX_MONTHS.value(), stage.person("dm-phong-xdnsvhgd")))
          .get()
          .satisfies(item -> assertThat(item.what().files().get(0).isPdf()).isTrue());
      assertThat(items.byId(SIX_MONTHS.value(), stage.person("dm-phong-khtc"))).isEmpty();
    }
  }

  private static TaskList tasks(Stage stage) {
    return stage.bean(Tasks.class).of(stage.person("dm-phong-khtc"));
  }

  private static TaskList found(Stage stage, String unit, String text) {
    var who = stage.person("dm-phong-khtc");
    return stage.bean(Tasks.class).of(who, new TaskQuery(unit, text, "title", "", 1));
  }

  private static Optional<ReportDetails> report(Stage stage, String person) {
    return stage.bean(Reports.class).byId(SIX_MONTHS.value(), stage.person(person));
  }

  private static void handIn(Stage stage, String unit) {
    var file = new Attachment("Báo cáo.pdf", "application/pdf", new byte[] {1, 2, 3});
    var day = LocalDate.of(2024, 3, 4);
    var id = Stage.obligation("six-months", unit);
    var handover = Handover.inSystem("5/BC", day, "Đã làm", List.of(file));
    stage
        .bean(Submitting.class)
        .submit(id, handover.with(stage.figuresFor(id)), stage.person("dm-" + unit));
    stage.time().settle();
  }
}
