package vn.dondoc.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.instructions.AssignedDuty;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.instructions.Document;
import vn.dondoc.instructions.ReportRegime;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.Tone;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.Selector;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.UnitKind;
import vn.dondoc.units.Units;

/** The shipped cascade with the shipped units and holidays, as the first deployment reads them. */
class HaNoiCascadeTest {
  private static final UnitId SO = new UnitId("so-vhtt");
  private static final UnitId COLLECTOR = new UnitId("phong-xdnsvhgd");
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final LocalDate START = LocalDate.of(2024, 3, 1);
  private static final String SUBJECT = "công tác bình đẳng giới và vì sự tiến bộ của phụ nữ";

  private static TestDatabase database;
  private static ConfigurableApplicationContext context;
  private static CascadeDraft draft;

  @BeforeAll
  static void readTheShippedFiles() {
    database = Databases.h2();
    context = StartedFromFiles.on(database, Path.of("config"));
    draft =
        context.getBean(CascadeCatalogue.class).byId(new InstructionId("svhtt-2024")).orElseThrow();
  }

  @AfterAll
  static void close() {
    context.close();
    database.close();
  }

  @Test
  void answersThePlanOfTheCity() {
    assertThat(draft.basis())
        .contains(
            new Document(
                new InstructionId("kh-39-2024"),
                Optional.of("39/KH-UBND"),
                "/KH-UBND",
                Optional.of(LocalDate.of(2024, 1, 29)),
                2024,
                new UnitId("ubnd-hn"),
                "Triển khai thực hiện " + SUBJECT + " năm 2024"));
  }

  @Test
  void leavesBlankWhatTheSourceLeavesBlank() {
    assertThat(draft.document())
        .isEqualTo(
            new Document(
                new InstructionId("svhtt-2024"),
                Optional.empty(),
                "/KH-SVHTT",
                Optional.empty(),
                2024,
                SO,
                "Thực hiện " + SUBJECT + " năm 2024"));
    assertThat(draft.notBefore()).isEqualTo(START);
    assertThat(draft.source()).isEqualTo("Kế hoạch năm 2024 của Sở Văn hóa và Thể thao Hà Nội");
  }

  @Test
  void asksForTwoReportsThroughTheCollectingDivision() {
    assertThat(draft.regimes())
        .filteredOn(regime -> !regime.isUndated())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("feeds")
        .containsExactly(
            report(PeriodKind.SIX_MONTHS, " 6 tháng năm 2024", "20/5/2024", 5),
            report(PeriodKind.YEAR, " năm 2024", "20/11/2024", 11));
  }

  @Test
  void bothGoIntoTheReportOfTheDepartment() {
    assertThat(draft.regimes())
        .filteredOn(regime -> !regime.isUndated())
        .extracting(regime -> regime.feeds().orElseThrow().code().value())
        .containsExactly("bao-cao-thanh-pho", "bao-cao-thanh-pho");
  }

  @Test
  void leavesThemASafeDayEach() {
    var calendar = context.getBean(WorkingCalendar.class);

    assertThat(draft.regimes())
        .flatExtracting(report -> report.timing().occurrences())
        .extracting(one -> new Deadline(one.day(), one.bound(), ZONE).safeDay(calendar))
        .containsExactly(LocalDate.of(2024, 5, 17), LocalDate.of(2024, 11, 19));
  }

  @Test
  void addressesEightDivisionsAndThirteenUnits() {
    var addressed = meant(draft.addressees().get(0).selector());

    assertThat(addressed).hasSize(21).extracting(Unit::id).doesNotContain(COLLECTOR, SO);
    assertThat(addressed).filteredOn(unit -> unit.kind() == UnitKind.DIVISION).hasSize(8);
  }

  @Test
  void recordsEveryDutyOfSectionThree() {
    assertThat(draft.duties())
        .extracting(duty -> duty.sourceLine().orElseThrow())
        .containsExactly(50, 52, 54, 56, 58, 60, 64, 68, 72);
    assertThat(draft.duties()).extracting(AssignedDuty::tone).containsOnly(Tone.REQUIRED);
    assertThat(draft.duties())
        .extracting(duty -> meant(duty.addressees()).size())
        .containsExactly(1, 1, 1, 1, 1, 1, 22, 1, 1);
    assertThat(draft.duties().get(0).text()).contains("kiện toàn").endsWith("năm 2024.");
    assertThat(draft.duties())
        .extracting(duty -> duty.addressees().named())
        .contains(Set.of(new UnitId("ban-vstbpn")), Set.of(new UnitId("phong-khtc")));
  }

  @Test
  void makesUpNoDayForWhatHasNone() {
    assertThat(draft.undated())
        .extracting(ReportRegime::wording, ReportRegime::from, ReportRegime::sourceLine)
        .containsExactly(
            tuple("Định kỳ báo cáo theo quy định", Set.of("phong-tong-hop"), Optional.of(72)),
            tuple("để theo dõi, tổng hợp báo cáo theo quy định", Set.of("so"), Optional.of(76)));
  }

  @Test
  void asksForBothTargetsInEveryPeriodicReport() {
    assertThat(draft.indicators())
        .extracting(one -> one.sourceLine().orElseThrow() + ": " + one.atLeast().orElseThrow())
        .containsExactly("43: 100", "44: 50");
    assertThat(draft.regimes())
        .allSatisfy(
            report ->
                assertThat(draft.indicators())
                    .allMatch(one -> one.isAskedIn(report.kind(), report.code())));
  }

  private static List<Unit> meant(Selector selector) {
    return context.getBean(Units.class).select(selector, START);
  }

  private static ReportRegime report(PeriodKind kind, String title, String before, int month) {
    var report =
        ReportRegime.periodic(
            new Period(kind, 2024, 1),
            "Báo cáo " + SUBJECT + title,
            "trước ngày " + before,
            LocalDate.of(2024, month, 20),
            Bound.BEFORE,
            Optional.empty(),
            SO,
            Optional.of(COLLECTOR),
            Optional.of(76));
    return report.of(Set.of("don-vi"));
  }
}
