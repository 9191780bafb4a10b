package vn.dondoc.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.instructions.Composing;
import vn.dondoc.instructions.Issued;
import vn.dondoc.instructions.IssuingPlans;
import vn.dondoc.instructions.StartAnswers;
import vn.dondoc.instructions.Starting;
import vn.dondoc.obligations.Accepting;
import vn.dondoc.obligations.Count;
import vn.dondoc.obligations.Figure;
import vn.dondoc.obligations.Indicator;
import vn.dondoc.obligations.IndicatorCode;
import vn.dondoc.obligations.IndicatorType;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.obligations.Returning;
import vn.dondoc.progress.Consolidation;
import vn.dondoc.progress.Consolidations;
import vn.dondoc.progress.Feeds;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.testing.ThreeLevels;
import vn.dondoc.units.People;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

/**
 * A province asks a district for a figure, the district asks its three communes for it: one hands
 * in, one hands in again with other figures, one misses.
 */
class ConsolidationStoryTest {
  private static final StartAnswers ANSWERS =
      new StartAnswers(Optional.empty(), Optional.empty(), true);
  private static final IndicatorCode TRAINED = new IndicatorCode("nu-duoc-dao-tao");
  private static final ObligationId PLAN =
      new ObligationId(ThreeLevels.TOP + ".ke-hoach." + ThreeLevels.DISTRICT);
  private static final ObligationId UPWARD =
      new ObligationId(ThreeLevels.TOP + ".2024-year." + ThreeLevels.DISTRICT);

  @OnBothDatabases
  void figuresOfTheCommunesReachTheProvinceWithTheirGaps(TestDatabase database) {
    try (var stage = Stage.on(database)) {
      var plan = passedOn(stage);
      stage.theClockReaches("2024-11-20T09:00");
      var first = commune(plan, "xa-mot");
      stage.handIn(first, "xa-mot", trained(3, 4));
      accept(stage, first, "dm-huyen-mau");
      var second = commune(plan, "xa-hai");
      stage.handIn(second, "xa-hai", trained(90, 100));
      assertThat(feeds(stage).total(TRAINED.value()).orElseThrow().line().given().amount().total())
          .contains(3L);
      giveBack(stage, second);
      assertThat(feeds(stage).missing()).hasSize(2);
      stage.handIn(second, "xa-hai", trained(2, 16));
      accept(stage, second, "dm-huyen-mau");

      stage.theClockReaches("2024-12-05T09:00");
      var feeds = feeds(stage);
      assertThat(feeds.rounds()).containsExactly("Báo cáo năm của xã");
      assertThat(List.of(feeds.received(), feeds.accepted(), feeds.lines().size()))
          .containsExactly(2, 2, 3);
      assertThat(feeds.missing()).containsExactly("UBND xa-ba (giả định)");
      var total = feeds.total(TRAINED.value()).orElseThrow();
      assertThat(List.of(total.units(), total.of())).containsExactly(2, 3);
      assertThat(total.line().given().percent()).contains(new BigDecimal("25.0"));
      assertThat(total.line().achieved()).contains(false);

      stage.handIn(UPWARD, "huyen-mau", trained(5, 20));
      accept(stage, UPWARD, "dm-tinh-mau");
      var above = yearOf(stage, "dp-tinh-mau").orElseThrow();
      assertThat(above.lines()).hasSize(1);
      assertThat(above.totals().get(0).line().given().outOf().total()).contains(20L);
      assertThat(yearOf(stage, "dp-xa-mot")).isEmpty();
      assertThat(stage.bean(Feeds.class).of(UPWARD.value(), stage.person("dm-xa-mot"))).isEmpty();
    }
  }

  private static InstructionId passedOn(Stage stage) {
    ThreeLevels.settle(stage.bean(Units.class), stage.bean(People.class));
    ThreeLevels.settle("xa-ba", stage.bean(Units.class), stage.bean(People.class));
    stage.theClockReaches("2024-03-01T08:30");
    var top = ThreeLevels.instruction().asking(List.of(trainedWomen()));
    stage.bean(Starting.class).start(top, ANSWERS, stage.person("dp-tinh-mau"));
    stage.time().settle();
    stage.theClockReaches("2024-03-20T09:00");
    var day = LocalDate.of(2024, 3, 19);
    var issued = new Issued("7/KH-UBND", day, "Kế hoạch của huyện", "/KH-UBND", Optional.empty());
    var focalPoint = stage.person("dm-huyen-mau");
    var plan = stage.bean(IssuingPlans.class).issue(PLAN, issued, focalPoint);
    stage.time().settle();
    var communes = Set.of(new UnitId("xa-mot"), new UnitId("xa-hai"), new UnitId("xa-ba"));
    var asked = List.of(ThreeLevels.yearReport(LocalDate.of(2024, 12, 2)));
    var draft = stage.bean(Composing.class).compose(PLAN, asked, communes, focalPoint);
    assertThat(draft.indicators())
        .containsExactly(
            trainedWomen().asked(trainedWomen().title(), Set.of(new RegimeCode("2024-year"))));
    stage.bean(Starting.class).start(draft, ANSWERS, focalPoint);
    stage.time().settle();
    return plan;
  }

  private static Indicator trainedWomen() {
    return new Indicator(
        TRAINED,
        "Nữ trên tổng số được đào tạo",
        IndicatorType.PERCENT,
        Optional.of("người"),
        false,
        Optional.of(50),
        Optional.of("Số nữ"),
        Optional.of("Tổng số"),
        Set.of(),
        Optional.of(44));
  }

  private static Map<IndicatorCode, Figure> trained(long women, long all) {
    return Map.of(TRAINED, Figure.of(Count.of(women), Count.of(all)));
  }

  private static ObligationId commune(InstructionId plan, String unit) {
    return new ObligationId(plan + ".2024-year." + unit);
  }

  private static void accept(Stage stage, ObligationId id, String who) {
    stage.bean(Accepting.class).accept(id, stage.person(who));
    stage.time().settle();
  }

  private static void giveBack(Stage stage, ObligationId id) {
    var reviewer = stage.person("dm-huyen-mau");
    stage.bean(Returning.class).giveBack(id, reviewer, "Sai tổng số", Optional.empty());
    stage.time().settle();
  }

  private static Consolidation feeds(Stage stage) {
    return stage.bean(Feeds.class).of(UPWARD.value(), stage.person("dm-huyen-mau")).orElseThrow();
  }

  private static Optional<Consolidation> yearOf(Stage stage, String who) {
    return stage
        .bean(Consolidations.class)
        .of(ThreeLevels.TOP.value(), "2024-year", stage.person(who))
        .map(Consolidations.OfRound::all);
  }
}
