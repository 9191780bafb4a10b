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

    assertThat(report.period()).isEqualTo(new Period(PeriodKind.QUARTER, 2024, 2));
    assertThat(report.bound()).isEqualTo(Bound.BY);
    assertThat(report.opensOn()).contains(LocalDate.of(2024, 4, 1));
    assertThat(report.via()).isEmpty();
    assertThat(report.sourceLine()).isEmpty();
  }

  @Test
  void takesThePeriodsOwnYearBeforeTheDocuments() throws IOException {
    var report = read(GOOD.replace("  index: 2", "  index: 2\n    year: 2023")).orElseThrow();

    assertThat(report.regimes().get(0).period().year()).isEqualTo(2023);
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
  void refusesADeadlineBeforeTheDayOfIssue() throws IOException {
    assertMistakes(
        GOOD.replace("day: 2024-05-20", "day: 2024-02-29").replace("opens: 2024-04-01", "opens:"),
        "x.yml:16: Thời hạn 2024-02-29 kết thúc trước ngày ban hành (2024-03-01).");
    assertMistakes(
        GOOD.replace("not-before: 2024-03-01", "date: 2024-05-21"),
        "x.yml:16: Thời hạn 2024-05-20 kết thúc trước ngày ban hành (2024-05-21).");
  }

  @Test
  void countsTheDayItselfByItsBound() throws IOException {
    var issuedOnTheDay = GOOD.replace("not-before: 2024-03-01", "date: 2024-05-20");

    assertThat(read(issuedOnTheDay).problems()).isEmpty();
    assertMistakes(
        issuedOnTheDay.replace("bound: by", "bound: before"),
        "x.yml:16: Thời hạn 2024-05-20 kết thúc trước ngày ban hành (2024-05-20).");
  }

  @Test
  void checksDeadlinesEvenIfTheDocumentHasOtherMistakes() throws IOException {
    assertMistakes(
        GOOD.replace("year: 2024", "year: 20244").replace("2024-05-20", "2024-02-20"),
        "x.yml:6: “year”: năm phải từ 1900 đến 2999, không phải “20244”.",
        "x.yml:16: Thời hạn 2024-02-20 kết thúc trước ngày ban hành (2024-03-01).",
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
    assertMistakes(GOOD + report, "x.yml:20: Kỳ báo cáo “2024-quarter-2” đã khai báo ở trên.");
  }

  @Test
  void reportsEveryMistakeOfAFileWithItsLine() throws IOException {
    var bad =
        """
        id: Kế hoạch
        basis: {id: kh-39, symbol: /KH, date: 29/01/2024, year: 2024, issuer: so, titel: Cũ}
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
        undated:
          - unit: phong-a
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
        "x.yml:11: “kinds”: không có “xa”."
            + " Chọn một trong: ubnd, so, phong, ban, don-vi-su-nghiep, uy-ban.",
        "x.yml:12: “reports” cần một danh sách (mỗi dòng bắt đầu bằng “- ”),"
            + " nhưng ở đây là văn bản.",
        "x.yml:14: “addressees” cần một nhóm khóa (dạng “khóa: giá trị”),"
            + " nhưng ở đây là một danh sách.",
        "x.yml:16: “tone”: không có “order”. Chọn một trong: required, requested.",
        "x.yml:17: “line”: “fifty” không phải là số nguyên.",
        "x.yml:19: Thiếu “wording”.");
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
