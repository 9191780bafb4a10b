package vn.dondoc.documents;

import java.util.List;

/**
 * One mistake in a table.
 *
 * @param sheet name of the sheet, or of the file where it has none
 * @param row as a spreadsheet counts, from 1; 0 if the mistake is the whole table's
 * @param column head of the column; empty if it is the whole row's
 * @param messageKey in the messages files
 * @param args of that sentence
 */
public record SheetProblem(
    String sheet, int row, String column, String messageKey, List<Object> args) {

  public SheetProblem {
    args = List.copyOf(args);
  }
}
