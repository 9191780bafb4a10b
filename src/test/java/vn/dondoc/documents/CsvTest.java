package vn.dondoc.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

  @Test
  void beginsWithAByteOrderMarkAndKeepsDiacriticsAndQuotes() {
    assertThat(text(List.of(List.of("Đơn vị", "nói \"có\", xong"))))
        .isEqualTo("\uFEFF\"Đơn vị\",\"nói \"\"có\"\", xong\"\r\n");
  }

  @Test
  void noCellBecomesAFormula() {
    assertThat(text(List.of(List.of("=1+1", "+84", "-1", "@x", "a=b"))))
        .isEqualTo("\uFEFF\"'=1+1\",\"'+84\",\"'-1\",\"'@x\",\"a=b\"\r\n");
  }

  private static String text(List<List<String>> rows) {
    return new String(Csv.of(rows), StandardCharsets.UTF_8);
  }
}
