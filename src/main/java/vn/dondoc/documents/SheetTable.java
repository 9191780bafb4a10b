package vn.dondoc.documents;

import java.util.List;
import java.util.Set;

/**
 * A table as it was read: texts only.
 *
 * @param name of the sheet, or of the file
 */
record SheetTable(String name, List<Row> rows) {

  /**
   * @param number as a spreadsheet counts, from 1
   * @param formulas columns that hold a formula instead of a value
   */
  record Row(int number, List<String> cells, Set<Integer> formulas) {

    String cell(int column) {
      return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }

    boolean isBlank() {
      return formulas.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
  }
}
