package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What was said of a duty last.
 *
 * @param percent how far it had come
 */
public record DutyNote(LocalDate on, String text, Optional<Integer> percent) {

  static Optional<DutyNote> read(ResultSet row, ZoneId zone) throws SQLException {
    var text = Columns.text(row, "last_text");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var on = Columns.dayOf(row, "last_at", zone).orElseThrow();
    return Optional.of(new DutyNote(on, text.get(), Columns.number(row, "last_percent")));
  }
}
