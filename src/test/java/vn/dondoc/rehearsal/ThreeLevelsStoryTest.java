package vn.dondoc.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dondoc.instructions.Composing;
import vn.dondoc.instructions.Issued;
import vn.dondoc.instructions.IssuingPlans;
import vn.dondoc.instructions.StartAnswers;
import vn.dondoc.instructions.Starting;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.progress.Branches;
import vn.dondoc.progress.Cascades;
import vn.dondoc.progress.Reports;
import vn.dondoc.progress.Standing;
import vn.dondoc.progress.Timeline;
import vn.dondoc.progress.TimelineEvent;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.testing.ThreeLevels;
import vn.dondoc.units.People;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

/**
 * A province asks a district for a plan, the district passes its plan on to its communes, and one
 * of them hands in nothing.
 */
class ThreeLevelsStoryTest {
  private static final StartAnswers ANSWERS =
      new StartAnswers(Optional.empty(), Optional.empty(), true);
  private static final ObligationId PLAN =
      new ObligationId(ThreeLevels.TOP + ".ke-hoach." + ThreeLevels.DISTRICT);

  @OnBothDatabases
  void aCommuneMissesAndTheDistrictSeesTheGapBeforeItsOwnDeadline(TestDatabase database) {
    try (var stage = Stage.on(database)) {
      ThreeLevels.settle(stage.bean(Units.class), stage.bean(People.class));
      var plan = districtPlan(stage);
      assertThat(stage.bean(Reports.class).byId(PLAN.value(), stage.person("dm-huyen-mau")))
          .get()
          .matches(report -> report.standing() == Standing.DONE);
      passOn(stage, plan);

      stage.theClockReaches("2024-11-20T09:00");
      submitAndAccept(stage, plan, "xa-mot");
      stage.theClockReaches("2024-12-09T09:00");

      assertThat(told(stage, plan, "xa-hai"))
          .containsSubsequence(
              "OPENED dm-xa-hai",
              "REMINDER dm-xa-hai",
              "REMINDER dm-xa-hai",
              "REMINDER dm-xa-hai",
              "REMINDER dm-xa-hai",
              "MISSED dm-xa-hai ld-xa-hai",
              "ESCALATION dp-huyen-mau",
              "ESCALATION dm-xa-hai dp-huyen-mau ld-xa-hai");
      assertThat(told(stage, plan, "xa-mot")).noneMatch(line -> line.startsWith("MISSED"));

      // the district's own report is still owed, and its page shows what is missing below
      var own = ThreeLevels.TOP + ".2024-year." + ThreeLevels.DISTRICT;
      assertThat(stage.bean(Reports.class).byId(own, stage.person("dm-huyen-mau")))
          .get()
          .matches(report -> report.standing() == Standing.SOON)
          .matches(report -> report.due().lastDay().equals(LocalDate.of(2024, 12, 9)));
      gapIsSeenFrom(stage, "dp-tinh-mau", true);
      gapIsSeenFrom(stage, "dp-xa-mot", false);
      othersSeeTheBranchReadOnly(stage, plan);
    }
  }

  private static InstructionId districtPlan(Stage stage) {
    stage.theClockReaches("2024-03-01T08:30");
    stage
        .bean(Starting.class)
        .start(ThreeLevels.instruction(), ANSWERS, stage.person("dp-tinh-mau"));
    stage.time().settle();
    stage.theClockReaches("2024-03-20T09:00");
    var issued =
        new Issued(
            "7/KH-UBND",
            LocalDate.of(2024, 3, 19),
            "Kế hoạch giả định của huyện",
            "/KH-UBND",
            Optional.empty());
    var id = stage.bean(IssuingPlans.class).issue(PLAN, issued, stage.person("dm-huyen-mau"));
    stage.time().settle();
    return id;
  }

  private static void passOn(Stage stage, InstructionId plan) {
    var communes = ThreeLevels.COMMUNES.stream().map(UnitId::new).collect(Collectors.toSet());
    var focalPoint = stage.person("dm-huyen-mau");
    var asked = List.of(ThreeLevels.yearReport(LocalDate.of(2024, 12, 2)));
    var draft = stage.bean(Composing.class).compose(PLAN, asked, Set.copyOf(communes), focalPoint);
    assertThat(draft.id()).isEqualTo(plan);
    stage.bean(Starting.class).start(draft, ANSWERS, focalPoint);
    stage.time().settle();
  }

  private static void submitAndAccept(Stage stage, InstructionId plan, String unit) {
    var id = new ObligationId(plan + ".2024-year." + unit);
    stage.handIn(id, unit);
    stage.bean(vn.dondoc.obligations.Reviewing.class).accept(id, stage.person("dm-huyen-mau"));
    stage.time().settle();
  }

  private static List<String> told(Stage stage, InstructionId plan, String unit) {
    return stage.bean(Timeline.class).of(plan.value()).stream()
        .filter(event -> event.unit().equals(Optional.of(unit)) && !event.to().isEmpty())
        .map(ThreeLevelsStoryTest::line)
        .toList();
  }

  private static String line(TimelineEvent event) {
    var to = event.to().stream().map(one -> one.replace("@example.vn", "")).sorted();
    return event.type() + " " + to.collect(Collectors.joining(" "));
  }

  private static void gapIsSeenFrom(Stage stage, String who, boolean seen) {
    var branches = stage.bean(Branches.class).below(ThreeLevels.TOP.value(), stage.person(who));
    assertThat(branches)
        .singleElement()
        .satisfies(
            branch -> {
              assertThat(branch.document().number()).contains("7/KH-UBND");
              assertThat(branch.visible()).isEqualTo(seen);
              assertThat(branch.figures().isPresent()).isEqualTo(seen);
            });
    if (seen) {
      var tally = branches.get(0).figures().orElseThrow().tally();
      assertThat(List.of(tally.of("done"), tally.of("overdue"), tally.total()))
          .containsExactly(1, 1, 2);
    }
  }

  private static void othersSeeTheBranchReadOnly(Stage stage, InstructionId plan) {
    var cascades = stage.bean(Cascades.class);
    assertThat(cascades.byId(plan.value(), stage.person("dp-tinh-mau")))
        .get()
        .matches(head -> !head.coordinated());
    assertThat(cascades.visibleTo(stage.person("dp-tinh-mau")))
        .extracting(head -> head.id())
        .containsExactly(ThreeLevels.TOP.value());
    assertThat(cascades.byId(plan.value(), stage.person("dp-huyen-mau")))
        .get()
        .matches(head -> head.coordinated());
    assertThat(cascades.byId(plan.value(), stage.person("dp-so"))).isEmpty();
    assertThat(cascades.byId(plan.value(), stage.person("dm-xa-mot"))).isEmpty();
  }
}
