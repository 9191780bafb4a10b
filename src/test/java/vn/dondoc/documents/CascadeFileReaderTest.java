package vn.dondoc.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.documents.CascadeText.GOOD;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.instructions.Timing;

class CascadeFileReaderTest {
  @TempDir Path directory;

  @Test
  void readsWhatTheCoordinatorMayAdd() throws IOException {
    var report = cascade().read(GOOD).orElseThrow().regimes().get(0);

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
    var report =
        cascade().read(GOOD.replace("  index: 2", "  index: 2\n    year: 2023")).orElseThrow();

    assertThat(report.regimes().get(0).code().value()).isEqualTo("2023-quarter-2");
  }

  @Test
  void countsTheDayOfADatedDocumentAndNeedsNoOther() throws IOException {
    var draft =
        cascade()
            .read(GOOD.replace("not-before: 2024-03-01", "number: 7/KH\n  date: 2024-03-15"))
            .orElseThrow();

    assertThat(draft.document().number()).contains("7/KH");
    assertThat(draft.document().issuedOn()).contains(LocalDate.of(2024, 3, 15));
    assertThat(draft.issuedOnOrAfter()).isEqualTo(LocalDate.of(2024, 3, 15));
    assertThat(draft.basis()).isEmpty();
  }

  @Test
  void namesAnUnknownUnitWhereverItStandsAndTheNearestOne() throws IOException {
    cascade()
        .assertMistakes(
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

    assertThat(cascade().read(early).problems()).isEmpty();
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

    cascade()
        .assertMistakes(
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
    cascade()
        .assertMistakes(
            GOOD.replaceAll("(?s)addressees:.*?reports", nobody + "reports"),
            "x.yml:9: Thiếu “addressees”.");
  }

  @Test
  void refusesMoreThanItsColumnHolds() throws IOException {
    cascade()
        .assertMistakes(
            GOOD.replace("title: Kế hoạch", "title: " + "x".repeat(501)),
            "x.yml:8: “title” dài quá 500 ký tự.");
  }

  @Test
  void tellsAMistakeBehindAnAnchorOnce() throws IOException {
    var duty = "  - {addressees: *who, text: Làm, tone: required}\n";
    cascade()
        .assertMistakes(
            GOOD.replace("- {text", "- &who {text").replace("within: so,", "within: here,")
                + "duties:\n"
                + duty
                + duty,
            "x.yml:10: “within”: không có đơn vị “here”.");
  }

  private CascadeText cascade() {
    return new CascadeText(directory);
  }
}
