package vn.dondoc.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads comma-separated values as spreadsheets write them: UTF-8 with or without a byte order mark,
 * commas or semicolons, quotes doubled (RFC 4180). The apostrophe that {@link Csv} puts in front of
 * what looks like a formula is taken off again.
 */
final class CsvTable {
  private static final String GUARDED = "=+-@\t\r";

  private final String text;
  private final char separator;
  private final List<SheetTable.Row> rows = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();

  private CsvTable(String text) {
    this.text = text;
    this.separator = separator(text);
  }

  /**
   * @throws SheetUnreadable if the bytes are no UTF-8, or it has more rows than a table may have
   */
  static SheetTable read(String name, byte[] content) throws SheetUnreadable {
    return new SheetTable(name, new CsvTable(decoded(content)).rows());
  }

  private static String decoded(byte[] content) throws SheetUnreadable {
    try {
      var decoder =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      var text = decoder.decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new SheetUnreadable("import.problem.not-utf-8");
    }
  }

  /** Whichever the first line has more of. */
  private static char separator(String text) {
    var end = text.indexOf('\n');
    var head = end < 0 ? text : text.substring(0, end);
    var semicolons = head.chars().filter(one -> one == ';').count();
    return semicolons > head.chars().filter(one -> one == ',').count() ? ';' : ',';
  }

  private List<SheetTable.Row> rows() throws SheetUnreadable {
    var quoted = false;
    for (int i = 0; i < text.length(); i++) {
      var one = text.charAt(i);
      if (quoted) {
        var doubled = one == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
        if (one != '"' || doubled) {
          cell.append(one);
        }
        quoted = one != '"' || doubled;
        i += doubled ? 1 : 0;
      } else if (one == '"' && cell.isEmpty()) {
        quoted = true;
      } else if (one == separator) {
        endCell();
      } else if (one == '\n') {
        endRow();
      } else if (one != '\r') {
        cell.append(one);
      }
    }
    if (!cell.isEmpty() || !cells.isEmpty()) {
      endRow();
    }
    return rows;
  }

  private void endCell() {
    var value = cell.toString();
    var guarded =
        value.length() > 1 && value.charAt(0) == '\'' && GUARDED.indexOf(value.charAt(1)) >= 0;
    cells.add(guarded ? value.substring(1) : value);
    cell.setLength(0);
  }

  private void endRow() throws SheetUnreadable {
    endCell();
    rows.add(new SheetTable.Row(rows.size() + 1, List.copyOf(cells), Set.of()));
    cells.clear();
    SheetLimits.check(rows.size());
  }
}
