package vn.dondoc.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Tables as a workbook of texts: no cell is a formula, whatever it begins with. */
final class OrgWorkbook {
  private static final int MAX_WIDTH = 50;
  private static final int MARGIN = 2;

  private OrgWorkbook() {}

  record Sheet(String name, List<List<String>> rows) {}

  static byte[] of(List<Sheet> sheets) {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "DonDoc", "1.0")) {
      for (var sheet : sheets) {
        write(book, sheet);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void write(Workbook book, Sheet sheet) {
    var page = book.newWorksheet(sheet.name());
    for (int row = 0; row < sheet.rows().size(); row++) {
      var cells = sheet.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        page.value(row, column, cells.get(column));
      }
    }
    var head = sheet.rows().get(0);
    for (int column = 0; column < head.size(); column++) {
      page.width(column, width(sheet.rows(), column));
    }
    page.range(0, 0, 0, head.size() - 1).style().bold().set();
    page.freezePane(0, 1);
  }

  private static int width(List<List<String>> rows, int column) {
    var longest = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    return Math.min(longest + MARGIN, MAX_WIDTH);
  }
}
