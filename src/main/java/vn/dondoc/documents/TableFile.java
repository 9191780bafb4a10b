package vn.dondoc.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A table written row by row, so that 50,000 rows need no more memory than one. A cell is a {@code
 * String}, an {@code Integer}, a {@code LocalDate} or null for an empty one; what people typed
 * never becomes a formula.
 */
public interface TableFile {
  /** The kinds there are. */
  enum Format {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }

    public String mediaType() {
      return mediaType;
    }

    /**
     * @param out left open at the end
     * @param sheet its name, where the format has one
     * @param headings of the columns
     */
    public TableFile open(OutputStream out, String sheet, List<String> headings)
        throws IOException {
      return this == XLSX ? new XlsxFile(out, sheet, headings) : new CsvFile(out, headings);
    }
  }

  void row(List<?> cells) throws IOException;

  /** Writes what is still missing; without it the file cannot be read. */
  void finish() throws IOException;
}
