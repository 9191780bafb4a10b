package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.DataWindow;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;

/** Reads columns that may be empty, and those that make up a deadline. */
final class Columns {
  private Columns() {}

  static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  static Optional<Integer> number(ResultSet row, String column) throws SQLException {
    var number = row.getInt(column);
    return row.wasNull() ? Optional.empty() : Optional.of(number);
  }

  static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }

  static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
  }

  static Optional<LocalDate> dayOf(ResultSet row, String column, ZoneId zone) throws SQLException {
    return moment(row, column).map(at -> LocalDate.ofInstant(at, zone));
  }

  /** From {@code period_kind}, {@code period_year} and {@code period_index}. */
  static Period period(ResultSet row) throws SQLException {
    return new Period(
        PeriodKind.valueOf(row.getString("period_kind")),
        row.getInt("period_year"),
        row.getInt("period_index"));
  }

  static Deadline deadline(ResultSet row, ZoneId zone) throws SQLException {
    return new Deadline(
        row.getObject("deadline_day", LocalDate.class),
        Bound.valueOf(row.getString("deadline_bound")),
        zone);
  }

  static Optional<DataWindow> window(ResultSet row) throws SQLException {
    var to = day(row, "window_to");
    return day(row, "window_from").map(from -> new DataWindow(from, to.orElseThrow()));
  }

  /** The document's words, unless the deadline is no longer the document's. */
  static Optional<String> wording(ResultSet row) throws SQLException {
    var sameDay = row.getObject("deadline_day").equals(row.getObject("round_day"));
    var sameBound = row.getString("deadline_bound").equals(row.getString("round_bound"));
    return sameDay && sameBound ? text(row, "wording") : Optional.empty();
  }
}
