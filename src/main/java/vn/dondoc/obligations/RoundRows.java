package vn.dondoc.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.DataWindow;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.units.UnitId;

/** From rows of the table {@code reporting_round} to rounds. */
@Component
class RoundRows implements RowMapper<Round> {
  private final ZoneId zone;

  RoundRows(ZoneId zone) {
    this.zone = zone;
  }

  @Override
  public Round mapRow(ResultSet row, int number) throws SQLException {
    return new Round(
        new RoundId(row.getString("id")),
        new InstructionId(row.getString("instruction_id")),
        new RegimeCode(row.getString("regime")),
        new Period(
            PeriodKind.valueOf(row.getString("period_kind")),
            row.getInt("period_year"),
            row.getInt("period_index")),
        terms(row),
        row.getTimestamp("opens_at").toInstant(),
        RoundState.valueOf(row.getString("state")),
        row.getInt("fan_out_position"),
        row.getBoolean("fanned_out"),
        row.getInt("total_count"),
        row.getInt("open_count"));
  }

  private Terms terms(ResultSet row) throws SQLException {
    return new Terms(
        ObligationKind.valueOf(row.getString("kind")),
        row.getString("title"),
        row.getString("wording"),
        new Deadline(
            row.getObject("deadline_day", LocalDate.class),
            Bound.valueOf(row.getString("deadline_bound")),
            zone),
        span(row, "window", DataWindow::new),
        span(row, "event", EventSpan::new),
        new UnitId(row.getString("to_unit")),
        Optional.ofNullable(row.getString("via_unit")).map(UnitId::new));
  }

  private static <T> Optional<T> span(
      ResultSet row, String name, BiFunction<LocalDate, LocalDate, T> made) throws SQLException {
    var from = row.getObject(name + "_from", LocalDate.class);
    var to = row.getObject(name + "_to", LocalDate.class);
    return from == null ? Optional.empty() : Optional.of(made.apply(from, to));
  }
}
