package vn.dondoc.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as a file that spreadsheets open with its diacritics: UTF-8 with a byte order mark. A
 * cell that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class Csv {
  static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private Csv() {}

  public static byte[] of(List<List<String>> rows) {
    return rows.stream()
        .map(Csv::line)
        .collect(Collectors.joining("", BYTE_ORDER_MARK, ""))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** With its end. */
  static String line(List<String> row) {
    return row.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    var plain = isFormula(text) ? "'" + text : text;
    return '"' + plain.replace("\"", "\"\"") + '"';
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }
}
