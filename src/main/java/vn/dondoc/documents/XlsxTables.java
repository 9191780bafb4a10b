package vn.dondoc.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the sheets of an Excel workbook (.xlsx) as texts; formulas are pointed out, never run. */
final class XlsxTables {
  private XlsxTables() {}

  /**
   * @throws SheetUnreadable if it is broken or too large, unpacked or not
   */
  static List<SheetTable> read(byte[] content) throws SheetUnreadable {
    try {
      SheetLimits.checkZip(content);
      var options = new ReadingOptions(true, true);
      try (var book = new ReadableWorkbook(new ByteArrayInputStream(content), options)) {
        var tables = new ArrayList<SheetTable>();
        for (var sheet : book.getSheets().toList()) {
          tables.add(table(sheet));
        }
        return tables;
      }
    } catch (IOException | RuntimeException e) {
      throw new SheetUnreadable("import.problem.broken-workbook");
    }
  }

  private static SheetTable table(Sheet sheet) throws IOException, SheetUnreadable {
    var rows = new ArrayList<SheetTable.Row>();
    try (var stream = sheet.openStream()) {
      for (var each = stream.iterator(); each.hasNext(); ) {
        rows.add(row(each.next()));
        SheetLimits.check(rows.size());
      }
    }
    return new SheetTable(sheet.getName(), rows);
  }

  private static SheetTable.Row row(Row row) {
    var cells = new ArrayList<String>();
    Set<Integer> formulas = new HashSet<>();
    for (int column = 0; column < row.getCellCount(); column++) {
      var cell = row.getOptionalCell(column);
      cells.add(cell.map(XlsxTables::text).orElse(""));
      if (cell.filter(one -> one.getType() == CellType.FORMULA).isPresent()) {
        formulas.add(column);
      }
    }
    return new SheetTable.Row(row.getRowNum(), cells, formulas);
  }

  private static String text(Cell cell) {
    return switch (cell.getType()) {
      case NUMBER -> isDay(cell) ? cell.asDate().toLocalDate().toString() : number(cell);
      case STRING -> cell.asString();
      case BOOLEAN -> cell.getRawValue();
      default -> "";
    };
  }

  private static String number(Cell cell) {
    return cell.asNumber().stripTrailingZeros().toPlainString();
  }

  private static boolean isDay(Cell cell) {
    var format = cell.getDataFormatString();
    return format != null && format.toLowerCase(Locale.ROOT).matches(".*(yy|dd|d/m|m/d).*");
  }
}
