package vn.dondoc.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import vn.dondoc.instructions.AssignedDuty;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.instructions.Document;
import vn.dondoc.instructions.RegimeRef;
import vn.dondoc.instructions.ReportRegime;
import vn.dondoc.instructions.Timing.Occurrence;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.ObligationKind;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.obligations.Tone;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.Selector;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

/** Four of the five shipped cascades against their sources; the fifth is in HaNoiCascadeTest. */
class ShippedCascadesTest {
  private static TestDatabase database;
  private static ConfigurableApplicationContext context;

  @BeforeAll
  static void readTheShippedFiles() {
    database = Databases.h2();
    context = StartedFromFiles.on(database, Path.of("config"));
  }

  @AfterAll
  static void close() {
    context.close();
    database.close();
  }

  @Test
  void fiveOfThemAreThereWithoutAMistake() {
    assertThat(context.getBean(CascadeCatalogue.class).all())
        .allSatisfy(entry -> assertThat(entry.problems()).as(entry.file() + "").isEmpty())
        .extracting(entry -> entry.draft().orElseThrow().id().value())
        .containsExactly(
            "bim-son-2018", "hoi-lhpn-hn-2024", "lam-thao-2024", "svhtt-2024", "bat-trang-2026");
  }

  @Test
  void bimSonHasTheSixDeadlinesOfItsPlanTheWrongOneToo() {
    var draft = draft("bim-son-2018");

    assertThat(days(draft, ObligationKind.PLAN)).containsExactly("plan 2018-03-22");
    assertThat(days(draft, ObligationKind.PERIODIC))
        .containsExactly(
            "2018-six-months 2018-05-22", "2018-year 2018-12-17", "upward-six-months 2018-05-25");
    assertThat(days(draft, ObligationKind.THEMATIC))
        .containsExactly("upward-violence 2018-12-05", "upward-action-month 2016-12-20");
    assertThat(draft.undated()).isEmpty();
    assertThat(regime(draft, "launch").event().orElseThrow().from())
        .isEqualTo(LocalDate.of(2018, 11, 10));
  }

  @Test
  void bimSonFeedsTheReportsUpwardFromThoseOfItsUnits() {
    var draft = draft("bim-son-2018");

    assertThat(feeds(draft, "2018-six-months")).isEqualTo("bim-son-2018/upward-six-months");
    assertThat(feeds(draft, "2018-year")).isEqualTo("bim-son-2018/upward-violence");
    assertThat(owing(draft, "2018-year"))
        .hasSize(13 + 7 + 8)
        .doesNotContain("phong-ldtbxh-bim-son");
    assertThat(owing(draft, "upward-violence")).containsExactly("phong-ldtbxh-bim-son");
    assertThat(regime(draft, "upward-violence").to()).isEqualTo(new UnitId("so-ldtbxh-thanh-hoa"));
    assertThat(draft.addressees())
        .filteredOn(group -> group.tone() == Tone.REQUESTED)
        .singleElement()
        .satisfies(group -> assertThat(meant(draft, group.selector())).hasSize(7));
  }

  @Test
  void bimSonGivesEveryDutyOfItsThirdSection() {
    assertThat(lines(draft("bim-son-2018")))
        .containsExactly(
            51, 79, 81, 83, 89, 95, 99, 101, 103, 109, 113, 115, 119, 123, 125, 129, 131, 133, 137,
            141, 146);
  }

  @Test
  void lamThaoAnswersTwoDocumentsAndCollectsForTheProvince() {
    var draft = draft("lam-thao-2024");

    assertThat(draft.bases())
        .extracting(Document::number, Document::issuer)
        .containsExactly(
            tuple(Optional.of("1405/UBND-KGVX"), new UnitId("ubnd-tinh-phu-tho")),
            tuple(Optional.of("1647/KH-BVSTBPN"), new UnitId("ban-vstbpn-lam-thao")));
    assertThat(days(draft, ObligationKind.PERIODIC)).containsExactly("2024-year 2024-11-15");
    assertThat(owing(draft, "2024-year")).hasSize(13 + 12);
    assertThat(feeds(draft, "2024-year")).isEqualTo("lam-thao-2024/upward-year");
    assertThat(owing(draft, "upward-year")).containsExactly("ubnd-lam-thao");
    assertThat(undated(draft))
        .containsExactly("sector-plan", "plan", "upward-year", "trafficking", "trafficking-again");
    assertThat(regime(draft, "action-month").wording()).endsWith("năm 2023");
  }

  @Test
  void lamThaoGivesOneDutyTwice() {
    var draft = draft("lam-thao-2024");

    assertThat(lines(draft))
        .containsExactly(37, 39, 41, 43, 47, 51, 53, 55, 57, 59, 61, 65, 69, 73, 75, 79, 83);
    assertThat(draft.duties().get(12).text()).isEqualTo(draft.duties().get(13).text());
    assertThat(meant(draft, draft.duties().get(13).addressees()))
        .contains("cong-an-lam-thao")
        .hasSize(15);
  }

  @Test
  void theWomensUnionHasNoDayAndReportsInsideOtherReports() {
    var draft = draft("hoi-lhpn-hn-2024");

    assertThat(undated(draft)).containsExactly("plan", "monthly", "quarterly", "yearly");
    assertThat(owing(draft, "monthly")).hasSize(33).doesNotContain("hoi-lhpn-hn");
    assertThat(regime(draft, "monthly").embeddedIn())
        .contains("báo cáo kết quả thực hiện nhiệm vụ công tác Hội hằng tháng");
    assertThat(lines(draft)).containsExactly(81, 83, 87);
  }

  @Test
  void theWomensUnionAndTheDepartmentAnswerTheSameDocument() {
    assertThat(draft("hoi-lhpn-hn-2024").basis()).isEqualTo(draft("svhtt-2024").basis());
  }

  @Test
  void batTrangHasEventsAndOtherwiseNoDay() {
    var draft = draft("bat-trang-2026");

    assertThat(undated(draft))
        .containsExactly("upward-periodic", "upward-ad-hoc", "targets-2030", "violence");
    assertThat(days(draft, ObligationKind.EVENT))
        .containsExactly(
            "day-8-3 2026-03-08",
            "day-20-3 2026-03-20",
            "day-28-6 2026-06-28",
            "day-20-10 2026-10-20",
            "action-month 2026-12-15");
    assertThat(owing(draft, "violence")).hasSize(12).allMatch(unit -> unit.startsWith("thon-"));
    assertThat(regime(draft, "violence").kind()).isEqualTo(ObligationKind.AD_HOC);
    assertThat(lines(draft))
        .containsExactly(
            57, 59, 61, 63, 67, 69, 73, 75, 79, 83, 85, 89, 91, 93, 97, 101, 103, 107, 111);
  }

  private static CascadeDraft draft(String id) {
    return context.getBean(CascadeCatalogue.class).byId(new InstructionId(id)).orElseThrow();
  }

  private static ReportRegime regime(CascadeDraft draft, String code) {
    return draft.regimes().stream()
        .filter(regime -> regime.code().value().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** "code day", in the order of the file. */
  private static List<String> days(CascadeDraft draft, ObligationKind kind) {
    return draft.regimes().stream()
        .filter(regime -> regime.kind() == kind)
        .flatMap(regime -> regime.timing().occurrences().stream().map(one -> day(regime, one)))
        .toList();
  }

  private static String day(ReportRegime regime, Occurrence occurrence) {
    return regime.code() + " " + occurrence.day();
  }

  private static List<String> undated(CascadeDraft draft) {
    return draft.undated().stream().map(ReportRegime::code).map(RegimeCode::value).toList();
  }

  private static String feeds(CascadeDraft draft, String code) {
    RegimeRef ref = regime(draft, code).feeds().orElseThrow();
    return ref.instruction().value() + "/" + ref.code();
  }

  private static List<String> owing(CascadeDraft draft, String code) {
    return draft.addresseesOf(regime(draft, code)).stream()
        .flatMap(group -> meant(draft, group.selector()).stream())
        .toList();
  }

  private static List<String> meant(CascadeDraft draft, Selector selector) {
    return context.getBean(Units.class).select(selector, draft.issuedOnOrAfter()).stream()
        .map(Unit::id)
        .map(UnitId::value)
        .toList();
  }

  private static List<Integer> lines(CascadeDraft draft) {
    return draft.duties().stream()
        .map(AssignedDuty::sourceLine)
        .map(Optional::orElseThrow)
        .toList();
  }
}
