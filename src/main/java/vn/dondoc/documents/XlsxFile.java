package vn.dondoc.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet; text stands in its own cells, so that nothing is kept in memory but the last rows. */
final class XlsxFile implements TableFile {
  private static final int AT_ONCE = 500;
  private static final int LONGEST = 32_767;
  private static final int WIDE = 24;
  private static final int WIDEST = 44;

  private final Workbook workbook;
  private final Worksheet sheet;
  private int next;

  XlsxFile(OutputStream out, String name, List<String> headings) throws IOException {
    workbook = new Workbook(out, "DonDoc", "1.0");
    sheet = workbook.newWorksheet(name);
    for (int at = 0; at < headings.size(); at++) {
      sheet.width(at, at == 0 ? WIDEST : WIDE);
    }
    sheet.freezePane(0, 1);
    row(headings);
    sheet.range(0, 0, 0, Math.max(0, headings.size() - 1)).style().bold().set();
  }

  @Override
  public void row(List<?> cells) throws IOException {
    for (int at = 0; at < cells.size(); at++) {
      cell(at, cells.get(at));
    }
    next++;
    if (next % AT_ONCE == 0) {
      sheet.flush();
    }
  }

  private void cell(int at, Object cell) {
    if (cell instanceof LocalDate day) {
      sheet.value(next, at, day);
      sheet.style(next, at).format("dd/mm/yyyy").set();
    } else if (cell instanceof Integer number) {
      sheet.value(next, at, number);
    } else if (cell != null) {
      sheet.inlineString(next, at, text(cell.toString()));
    }
  }

  /** Without what XML cannot hold, and no longer than a cell may be. */
  private static String text(String text) {
    var plain = text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
  }

  @Override
  public void finish() throws IOException {
    workbook.finish();
  }
}
