package vn.dondoc.documents;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads units and people from a CSV file or an Excel workbook; the heads say which it is. */
@Component
class OrgSheetReader {
  private static final String ZIP = "PK";

  private final OrgWords words;

  OrgSheetReader(OrgWords words) {
    this.words = words;
  }

  OrgSheets read(String name, byte[] content) {
    var sheets = new OrgSheets();
    try {
      SheetLimits.checkBytes(content.length);
      for (var table : tables(name, content)) {
        read(table, sheets);
      }
      if (sheets.isEmpty() && sheets.problems().isEmpty()) {
        throw new SheetUnreadable("import.problem.empty");
      }
    } catch (SheetUnreadable e) {
      sheets.problems().add(e.problem(name));
    }
    return sheets;
  }

  private static List<SheetTable> tables(String name, byte[] content) throws SheetUnreadable {
    if (startsWith(content, ZIP)) {
      return XlsxTables.read(content);
    }
    if (name.toLowerCase(Locale.ROOT).endsWith(".xls")) {
      throw new SheetUnreadable("import.problem.old-excel");
    }
    return List.of(CsvTable.read(name, content));
  }

  private static boolean startsWith(byte[] content, String mark) {
    return content.length > 1 && content[0] == mark.charAt(0) && content[1] == mark.charAt(1);
  }

  private void read(SheetTable table, OrgSheets into) {
    var head = table.rows().stream().filter(row -> !row.isBlank()).findFirst();
    if (head.isEmpty()) {
      return;
    }
    var units = columns(head.get(), SheetColumn.UNITS);
    var people = columns(head.get(), SheetColumn.PEOPLE);
    if (people.containsKey(SheetColumn.EMAIL) || people.containsKey(SheetColumn.ROLE)) {
      with(table, head.get(), people, SheetColumn.PEOPLE, into)
          .ifPresent(rows -> new PersonRows(words, into, table.name()).read(rows));
    } else if (units.containsKey(SheetColumn.KIND) || units.containsKey(SheetColumn.LEVEL)) {
      with(table, head.get(), units, SheetColumn.UNITS, into)
          .ifPresent(rows -> rows.forEach(row -> UnitRows.read(row, words, into, table.name())));
    } else {
      into.problems()
          .add(
              new SheetProblem(
                  table.name(),
                  head.get().number(),
                  "",
                  "import.problem.wrong-head",
                  List.of(heads(SheetColumn.UNITS), heads(SheetColumn.PEOPLE))));
    }
  }

  private static Optional<List<RowReader>> with(
      SheetTable table,
      SheetTable.Row head,
      Map<SheetColumn, Integer> columns,
      List<SheetColumn> wanted,
      OrgSheets into) {
    var missing =
        wanted.stream()
            .filter(one -> !columns.containsKey(one) && !SheetColumn.OPTIONAL.contains(one))
            .toList();
    missing.forEach(
        one ->
            into.problems()
                .add(
                    new SheetProblem(
                        table.name(),
                        head.number(),
                        one.head(),
                        "import.problem.missing-column",
                        List.of(one.head()))));
    return missing.isEmpty()
        ? Optional.of(
            table.rows().stream()
                .filter(row -> row.number() > head.number() && !row.isBlank())
                .map(row -> new RowReader(table, row, columns, into.problems()))
                .toList())
        : Optional.empty();
  }

  private static Map<SheetColumn, Integer> columns(SheetTable.Row head, List<SheetColumn> wanted) {
    var found = new EnumMap<SheetColumn, Integer>(SheetColumn.class);
    for (int at = 0; at < head.cells().size(); at++) {
      var text = head.cell(at);
      for (var column : wanted) {
        if (column.isHeadedBy(text)) {
          found.putIfAbsent(column, at);
        }
      }
    }
    return found;
  }

  static String heads(List<SheetColumn> columns) {
    return String.join(", ", columns.stream().map(SheetColumn::head).toList());
  }
}
