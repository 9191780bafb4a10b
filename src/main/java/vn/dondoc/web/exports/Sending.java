package vn.dondoc.web.exports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.dondoc.documents.TableFile;
import vn.dondoc.documents.TableFile.Format;

/** Sends a table to be saved, while it is still being read. */
@Component
class Sending {
  private final Clock clock;

  Sending(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param name of the file in plain letters, to which the day is added
   * @param format "xlsx" or "csv"
   * @param rows gives each row to the file
   */
  void send(
      HttpServletResponse response,
      String name,
      String format,
      List<String> headings,
      Consumer<Consumer<List<?>>> rows)
      throws IOException {
    var kind = Format.valueOf(format.toUpperCase(Locale.ROOT));
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var file = ContentDisposition.attachment().filename(name + "-" + today + "." + format);
    response.setContentType(kind.mediaType());
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.build().toString());
    var table = kind.open(response.getOutputStream(), name, headings);
    rows.accept(row -> write(table, row));
    table.finish();
  }

  private static void write(TableFile table, List<?> row) {
    try {
      table.row(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
