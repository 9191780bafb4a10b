package vn.dondoc.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.junit.jupiter.api.Test;
import vn.dondoc.documents.TableFile.Format;

class TableFileTest {
  private static final List<?> ROW =
      Arrays.asList("=1+1", LocalDate.of(2024, 5, 20), 3, null, "Đôn đốc\u0001 <&>");

  @Test
  void aSheetHoldsRealDaysAndNoFormulas() throws IOException {
    var file = new ByteArrayInputStream(written(Format.XLSX, 1));
    try (var book = new ReadableWorkbook(file, new ReadingOptions(true, false))) {
      var row = book.getFirstSheet().read().get(1);
      assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
      assertThat(row.getCellText(0)).isEqualTo("=1+1");
      assertThat(row.getCellAsDate(1).orElseThrow().toLocalDate()).isEqualTo("2024-05-20");
      assertThat(row.getCell(1).getDataFormatString()).isEqualTo("dd/mm/yyyy");
      assertThat(row.getCellAsNumber(2).orElseThrow().intValue()).isEqualTo(3);
      assertThat(row.getCellText(4)).isEqualTo("Đôn đốc <&>");
    }
  }

  @Test
  void fiftyThousandRowsAreReadAgain() throws IOException {
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(written(Format.XLSX, 50_000)))) {
      assertThat(book.getFirstSheet().openStream().count()).isEqualTo(50_001);
    }
  }

  @Test
  void csvSaysTheSameInText() throws IOException {
    assertThat(new String(written(Format.CSV, 1), StandardCharsets.UTF_8))
        .isEqualTo(
            "\uFEFF\"A\",\"B\"\r\n\"'=1+1\",\"2024-05-20\",\"3\",\"\",\"Đôn đốc\u0001 <&>\"\r\n");
  }

  private static byte[] written(Format format, int rows) throws IOException {
    var out = new ByteArrayOutputStream();
    var table = format.open(out, "bang", List.of("A", "B"));
    for (int n = 0; n < rows; n++) {
      table.row(ROW);
    }
    table.finish();
    return out.toByteArray();
  }
}
