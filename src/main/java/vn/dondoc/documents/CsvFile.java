package vn.dondoc.documents;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** As {@link Csv} writes it, row by row; days as "2024-05-20". */
final class CsvFile implements TableFile {
  private final Writer out;

  CsvFile(OutputStream stream, List<String> headings) throws IOException {
    out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    out.write(Csv.BYTE_ORDER_MARK);
    row(headings);
  }

  @Override
  public void row(List<?> cells) throws IOException {
    out.write(Csv.line(cells.stream().map(CsvFile::text).toList()));
  }

  private static String text(Object cell) {
    return cell == null ? "" : cell.toString();
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }
}
