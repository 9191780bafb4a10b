package vn.dondoc.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.documents.CascadeText.GOOD;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.instructions.Timing;

/** When the reports of a plan file are due: once, by a rule, with an event, or with no day. */
class CascadeTimingsReaderTest {
  @TempDir Path directory;

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
    var regimes = cascade().read(GOOD + more).orElseThrow().regimes();

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
    cascade()
        .assertMistakes(
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
    cascade()
        .assertMistakes(
            GOOD.replace("year: 2024", "year: 20244").replace("2024-05-20", "2024-02-20"),
            "x.yml:6: “year”: năm phải từ 1900 đến 2999, không phải “20244”.",
            "x.yml:18: Ngày mở kỳ 2024-04-01 nằm sau khi hết hạn (2024-02-20).");
  }

  @Test
  void knowsThePeriodsOfAYear() throws IOException {
    cascade()
        .assertMistakes(
            GOOD.replace("index: 2", "index: 5"),
            "x.yml:13: Một năm có 4 kỳ “quarter”, không có kỳ thứ 5.");
    cascade().assertMistakes(GOOD.replace("index: 2", "index:"), "x.yml:13: Thiếu “index”.");
    cascade()
        .assertMistakes(
            GOOD.replace("period: quarter", "period: half-year"),
            "x.yml:12: “period”: không có “half-year”."
                + " Chọn một trong: month, quarter, six-months, nine-months, year.");
    var report = GOOD.substring(GOOD.indexOf("  - period"));
    cascade()
        .assertMistakes(
            GOOD + report,
            "x.yml:20: Mã “2024-quarter-2” đã dùng cho một báo cáo ở trên. Đặt “code” khác.");
  }

  private CascadeText cascade() {
    return new CascadeText(directory);
  }
}
