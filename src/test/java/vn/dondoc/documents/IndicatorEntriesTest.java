package vn.dondoc.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.obligations.Indicator;
import vn.dondoc.obligations.IndicatorCode;
import vn.dondoc.obligations.IndicatorType;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.units.UnitId;

class IndicatorEntriesTest {
  private static final String HEAD =
      """
      id: kh-1
      source: Kế hoạch
      document: {symbol: /KH, not-before: 2024-03-01, year: 2024, issuer: so, title: Kế hoạch}
      addressees: [{text: Các phòng, within: so, kinds: [phong]}]
      reports:
        - {period: year, title: Báo cáo, wording: trước, day: 2024-11-20, bound: before, to: so}
        - {code: kh, kind: plan, title: Kế hoạch, wording: sớm, to: so}
      indicators:
      """;

  @TempDir Path directory;

  @Test
  void aPercentageNamesBothItsCountsAndItsTarget() throws IOException {
    var read =
        read(
            """
              - code: dao-tao
                title: Nữ được đào tạo
                type: percent
                unit: người
                by-sex: true
                numerator: Số nữ
                denominator: Tổng số
                target: {at-least: 50}
                reports: [2024-year]
                line: 44
            """);

    assertThat(read.orElseThrow().indicators())
        .containsExactly(
            new Indicator(
                new IndicatorCode("dao-tao"),
                "Nữ được đào tạo",
                IndicatorType.PERCENT,
                Optional.of("người"),
                true,
                Optional.of(50),
                Optional.of("Số nữ"),
                Optional.of("Tổng số"),
                Set.of(new RegimeCode("2024-year")),
                Optional.of(44)));
  }

  @Test
  void saysWhatIsWrongWithItsLine() throws IOException {
    var read =
        read(
            """
              - {code: a, title: A, type: percent, numerator: Số nữ}
              - {code: b, title: B, type: integer, target: {at-least: 101}}
              - {code: b, title: B, type: text, reports: [kh, khac]}
            """);

    assertThat(Sentences.below(directory, read.problems()))
        .containsExactly(
            "x.yml:9: Thiếu “denominator”.",
            "x.yml:10: Chỉ tiêu 101 không phải là phần trăm. Ghi số từ 1 đến 100.",
            "x.yml:10: “target” chỉ dùng cho số liệu kiểu percent.",
            "x.yml:11: Mã “b” đã dùng cho một số liệu ở trên. Đặt “code” khác.",
            "x.yml:11: Không có báo cáo nào mã “kh” để hỏi số liệu. Ghi “code” của một báo cáo ở"
                + " “reports”.",
            "x.yml:11: Không có báo cáo nào mã “khac” để hỏi số liệu. Ghi “code” của một báo cáo ở"
                + " “reports”.");
  }

  private Reading<CascadeDraft> read(String indicators) throws IOException {
    var file = Files.writeString(directory.resolve("x.yml"), HEAD + indicators);
    return new CascadeFileReader().read(file, Set.of(new UnitId("so")));
  }
}
