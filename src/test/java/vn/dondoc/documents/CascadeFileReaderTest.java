package vn.dondoc.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.instructions.Timing;
import vn.dondoc.units.UnitId;

class CascadeFileReaderTest {
  private static final Set<UnitId> KNOWN =
      Stream.of("so", "phong-a", "phong-b").map(UnitId::new).collect(Collectors.toSet());

  private static final String GOOD =
      """
      id: kh-1
      source: Kế hoạch
      document:
        symbol: /KH
        not-before: 2024-03-01
        year: 2024
        issuer: so
        title: Kế hoạch
      addressees:
        - {text: Các phòng, within: so, kinds: [phong]}
      reports:
        - period: quarter
          index: 2
          title: Báo cáo quý II
          wording: chậm nhất ngày 20/5/2024
          day: 2024-05-20
          bound: by
          opens: 2024-04-01
          to: so
      """;

  @TempDir Path directory;

  @Test
  void readsWhatTheCoordinatorMayAdd() throws IOException {
    var report = read(GOOD).orElseThrow().regimes().get(0);

    assertThat(report.timing())
        .isEqualTo(
            new Timing.Once(
                new Period(PeriodKind.QUARTER, 2024, 2),
                LocalDate.of(2024, 5, 20),
                Bound.BY,
                Optional.of(LocalDate.of(2024, 4, 1))));
    assertThat(report.code().value()).isEqualTo("2024-quarter-2");
    assertThat(report.via()).isEmpty();
    assertThat(report.sourceLine()).isEmpty();
  }

  @Test
  void takesThePeriodsOwnYearBeforeTheDocuments() throws IOException {
    var report = read(GOOD.replace("  index: 2", "  index: 2\n    year: 2023")).orElseThrow();

    assertThat(report.regimes().get(0).code().value()).isEqualTo("2023-quarter-2");
  }

  @Test
  void countsTheDayOfADatedDocumentAndNeedsNoOther() throws IOException {
    var draft =
        read(GOOD.replace("not-before: 2024-03-01", "number: 7/KH\n  date: 2024-03-15"))
            .orElseThrow();

    assertThat(draft.document().number()).contains("7/KH");
    assertThat(draft.document().issuedOn()).contains(LocalDate.of(2024, 3, 15));
    assertThat(draft.issuedOnOrAfter()).isEqualTo(LocalDate.of(2024, 3, 15));
    assertThat(draft.basis()).isEmpty();
  }

  @Test
  void namesAnUnknownUnitWhereverItStandsAndTheNearestOne() throws IOException {
    assertMistakes(
        GOOD.replace("issuer: so", "issuer: sx")
            .replace("within: so,", "within: so, except: [phong-c, so-la],")
            .replace("to: so", "to: so\n    via: elsewhere"),
        "x.yml:7: “issuer”: không có đơn vị “sx”. Có phải ý bạn là “so”?",
        "x.yml:10: “except”: không có đơn vị “phong-c”. Có phải ý bạn là “phong-a”?",
        "x.yml:10: “except”: không có đơn vị “so-la”.",
        "x.yml:20: “via”: không có đơn vị “elsewhere”.");
  }

  @Test
  void leavesADeadlineBeforeTheDayOfIssueToTheChecksThatTheCoordinatorAnswers() throws IOException {
    var early = GOOD.replace("day: 2024-05-20", "day: 2024-02-29").replace("opens: 2024-04-01", "");

    assertThat(read(early).problems()).isEmpty();
  }

  @Test
  void readsPlansEventsRulesAndWhatHasNoDay() throws IOException {
    var more =
        """
          - {code: ke-hoach, kind: plan, title: Kế hoạch, wording: xây dựng kế hoạch, to: so}
          - code: le-phat-dong
            kind: event
            event: {from: 2024-11-10, to: 2024-11-15}
            title: Lễ phát động
            wording: Từ ngày 10 đến ngày 15/11
            feeds: khac/nam
            to: so
          - code: hang-thang
            period: month
            rule: {day-of-month: 25, months-after: 1, bound: by}
            window: {from: 2024-01-01, to: 2024-12-31}
            embedded-in: báo cáo công tác
            title: Báo cáo tháng
            wording: hằng tháng
            to: so
        """;
    var regimes = read(GOOD + more).orElseThrow().regimes();

    assertThat(regimes)
        .extracting(regime -> regime.kind().code())
        .containsExactly("periodic", "plan", "event", "periodic");
    assertThat(regimes.get(1).isUndated()).isTrue();
    assertThat(regimes.get(2).timing().occurrences())
        .extracting(Timing.Occurrence::day)
        .containsExactly(LocalDate.of(2024, 11, 15));
    assertThat(regimes.get(2).feeds()).map(ref -> ref.instruction().value()).contains("khac");
    assertThat(regimes.get(3).timing().occurrences())
        .extracting(Timing.Occurrence::day)
        .hasSize(12)
        .startsWith(LocalDate.of(2024, 2, 25))
        .endsWith(LocalDate.of(2025, 1, 25));
    assertThat(regimes.get(3).embeddedIn()).contains("báo cáo công tác");
  }

  @Test
  void namesWhatIsWrongWithPlansEventsAndRules() throws IOException {
    assertMistakes(
        GOOD
            + """
              - {kind: event, code: hoi, title: Hội, wording: hội, to: so}
              - {code: a, title: A, wording: a, to: so, from: [khac]}
              - {code: b, title: B, wording: b, to: so, rule: {day-of-month: 32, bound: by}}
              - {code: c, title: C, wording: c, to: so, bound: by}
            """,
        "x.yml:20: Thiếu “event”.",
        "x.yml:21: Không có nhóm nơi nhận “khac”. Ghi “key” của một nhóm ở “addressees”.",
        "x.yml:22: Quy tắc ngày cần “period” (month, quarter…).",
        "x.yml:22: “day-of-month” từ 1 đến 31, “months-after” từ 0 đến 3.",
        "x.yml:23: Thiếu “day”.");
  }

  @Test
  void checksOpeningsEvenIfTheDocumentHasOtherMistakes() throws IOException {
    assertMistakes(
        GOOD.replace("year: 2024", "year: 20244").replace("2024-05-20", "2024-02-20"),
        "x.yml:6: “year”: năm phải từ 1900 đến 2999, không phải “20244”.",
        "x.yml:18: Ngày mở kỳ 2024-04-01 nằm sau khi hết hạn (2024-02-20).");
  }

  @Test
  void knowsThePeriodsOfAYear() throws IOException {
    assertMistakes(
        GOOD.replace("index: 2", "index: 5"),
        "x.yml:13: Một năm có 4 kỳ “quarter”, không có kỳ thứ 5.");
    assertMistakes(GOOD.replace("index: 2", "index:"), "x.yml:13: Thiếu “index”.");
    assertMistakes(
        GOOD.replace("period: quarter", "period: half-year"),
        "x.yml:12: “period”: không có “half-year”."
            + " Chọn một trong: month, quarter, six-months, nine-months, year.");
    var report = GOOD.substring(GOOD.indexOf("  - period"));
    assertMistakes(
        GOOD + report,
        "x.yml:20: Mã “2024-quarter-2” đã dùng cho một báo cáo ở trên. Đặt “code” khác.");
  }

  @Test
  void reportsEveryMistakeOfAFileWithItsLine() throws IOException {
    var bad =
        """
        id: Kế hoạch
        bases: [{id: kh-39, symbol: /KH, date: 29/01/2024, year: 2024, issuer: so, titel: Cũ}]
        document:
          symbol: /KH
          year: 2024
          issuer: so
          title: Kế hoạch
        addressees:
          - text: Tất cả
            within: so
          - {text: Các xã, within: so, kinds: [xa]}
        reports: trước ngày 20/5
        duties:
          - addressees: [phong-a]
            text: Làm
            tone: order
            line: fifty
        undated: nothing
        """;

    assertMistakes(
        bad,
        "x.yml:1: Thiếu “source”.",
        "x.yml:1: “id”: “Kế hoạch” không dùng làm mã được. Mã có 1 đến 64 ký tự:"
            + " chữ thường không dấu, chữ số và dấu gạch nối.",
        "x.yml:2: “date”: “29/01/2024” không phải là một ngày có thật."
            + " Hãy viết năm-tháng-ngày, ví dụ 2024-05-20.",
        "x.yml:2: Thiếu “title”.",
        "x.yml:2: Không có khóa “titel”. Có phải ý bạn là “title”?",
        "x.yml:4: Thiếu “not-before”.",
        "x.yml:9: Nơi nhận này không chỉ ra đơn vị nào."
            + " Hãy ghi “kinds” (loại đơn vị) hoặc “named” (mã từng đơn vị).",
        "x.yml:11: “kinds”: không có “xa”. Chọn một trong: ubnd, so, phong, ban, cong-an,"
            + " don-vi-su-nghiep, truong-hoc, thon, co-quan-dang, mat-tran, doan-the, uy-ban.",
        "x.yml:12: “reports” cần một danh sách (mỗi dòng bắt đầu bằng “- ”),"
            + " nhưng ở đây là văn bản.",
        "x.yml:14: “addressees” cần một nhóm khóa (dạng “khóa: giá trị”),"
            + " nhưng ở đây là một danh sách.",
        "x.yml:16: “tone”: không có “order”. Chọn một trong: required, requested.",
        "x.yml:17: “line”: “fifty” không phải là số nguyên.",
        "x.yml:18: Không có khóa “undated”. Các khóa dùng được: id, source, document, addressees,"
            + " bases, reports, duties, indicators.");
  }

  @Test
  void asksForSomebodyWhoReports() throws IOException {
    var nobody = "addressees: []\n";
    assertMistakes(
        GOOD.replaceAll("(?s)addressees:.*?reports", nobody + "reports"),
        "x.yml:9: Thiếu “addressees”.");
  }

  @Test
  void refusesMoreThanItsColumnHolds() throws IOException {
    assertMistakes(
        GOOD.replace("title: Kế hoạch", "title: " + "x".repeat(501)),
        "x.yml:8: “title” dài quá 500 ký tự.");
  }

  @Test
  void tellsAMistakeBehindAnAnchorOnce() throws IOException {
    var duty = "  - {addressees: *who, text: Làm, tone: required}\n";
    assertMistakes(
        GOOD.replace("- {text", "- &who {text").replace("within: so,", "within: here,")
            + "duties:\n"
            + duty
            + duty,
        "x.yml:10: “within”: không có đơn vị “here”.");
  }

  private void assertMistakes(String yaml, String... sentences) throws IOException {
    var reading = read(yaml);
    assertThat(Sentences.below(directory, reading.problems())).containsExactly(sentences);
    assertThat(reading.value()).isEqualTo(Optional.empty());
    assertThat(reading.problems()).allSatisfy(problem -> Sentences.of(problem, "en"));
  }

  private Reading<CascadeDraft> read(String yaml) throws IOException {
    var file = Files.writeString(directory.resolve("x.yml"), yaml);
    return new CascadeFileReader().read(file, KNOWN);
  }
}
