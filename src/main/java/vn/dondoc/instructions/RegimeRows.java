package vn.dondoc.instructions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.DataWindow;
import vn.dondoc.obligations.EventSpan;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.ObligationKind;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.units.UnitId;

/** From rows of the table {@code report_regime} to regimes. */
@Component
class RegimeRows implements RowMapper<ReportRegime> {

  @Override
  public ReportRegime mapRow(ResultSet row, int number) throws SQLException {
    return new ReportRegime(
        new RegimeCode(row.getString("code")),
        ObligationKind.valueOf(row.getString("kind")),
        TimingRows.timing(row),
        row.getString("title"),
        row.getString("wording"),
        Joined.split(row.getString("from_groups")),
        new UnitId(row.getString("to_unit")),
        Optional.ofNullable(row.getString("via_unit")).map(UnitId::new),
        span(row, "window", DataWindow::new),
        span(row, "event", EventSpan::new),
        feeds(row),
        Optional.ofNullable(row.getString("embedded_in")),
        Optional.ofNullable(row.getObject("source_line", Integer.class)));
  }

  private static Optional<RegimeRef> feeds(ResultSet row) throws SQLException {
    var instruction = Optional.ofNullable(row.getString("feeds_instruction"));
    var code = row.getString("feeds_regime");
    return instruction.map(id -> new RegimeRef(new InstructionId(id), new RegimeCode(code)));
  }

  private static <T> Optional<T> span(
      ResultSet row, String name, BiFunction<LocalDate, LocalDate, T> made) throws SQLException {
    var from = row.getObject(name + "_from", LocalDate.class);
    var to = row.getObject(name + "_to", LocalDate.class);
    return from == null ? Optional.empty() : Optional.of(made.apply(from, to));
  }
}
