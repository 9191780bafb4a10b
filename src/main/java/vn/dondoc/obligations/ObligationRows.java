package vn.dondoc.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.units.UnitId;

/** Between rows of the table {@code obligation} and obligations. */
@Component
class ObligationRows implements RowMapper<Obligation> {
  private final ZoneId zone;

  ObligationRows(ZoneId zone) {
    this.zone = zone;
  }

  @Override
  public Obligation mapRow(ResultSet row, int number) throws SQLException {
    return new Obligation(
        new ObligationId(row.getString("id")),
        new RoundId(row.getString("round_id")),
        new UnitId(row.getString("unit_id")),
        Tone.valueOf(row.getString("tone")),
        ObligationState.valueOf(row.getString("state")),
        new Deadline(
            row.getObject("deadline_day", LocalDate.class),
            Bound.valueOf(row.getString("deadline_bound")),
            zone),
        row.getInt("due_version"),
        row.getTimestamp("opened_at").toInstant(),
        signal(row),
        row.getInt("last_rung"),
        instant(row, "submitted_at"),
        instant(row, "closed_at"),
        Optional.ofNullable(row.getObject("late_days", Integer.class)),
        row.getInt("returns"));
  }

  static Optional<Signal> signal(ResultSet row) throws SQLException {
    var at = instant(row, "next_signal_at");
    if (at.isEmpty()) {
      return Optional.empty();
    }
    var kind = SignalKind.valueOf(row.getString("next_signal_kind"));
    var step = row.getInt("next_signal_step");
    return Optional.of(new Signal(kind, step, SignalPlan.rungOf(step), at.get()));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
  }

  static Object[] insertValues(Obligation o) {
    return new Object[] {
      o.id().value(),
      o.round().value(),
      o.unit().value(),
      o.tone().name(),
      o.state().name(),
      o.deadline().day(),
      o.deadline().bound().name(),
      o.dueVersion(),
      Timestamp.from(o.openedAt()),
      signalAt(o),
      signalKind(o),
      signalStep(o),
      o.lastRung()
    };
  }

  static Object[] updateValues(Obligation o, Instant now) {
    return new Object[] {
      o.state().name(),
      o.deadline().day(),
      o.deadline().bound().name(),
      o.dueVersion(),
      signalAt(o),
      signalKind(o),
      signalStep(o),
      o.lastRung(),
      o.submittedAt().map(Timestamp::from).orElse(null),
      o.closedAt().map(Timestamp::from).orElse(null),
      o.lateDays().orElse(null),
      o.returns(),
      Timestamp.from(now),
      o.id().value()
    };
  }

  static Object[] signalValues(Obligation o) {
    return new Object[] {signalAt(o), signalKind(o), signalStep(o), o.lastRung()};
  }

  private static Timestamp signalAt(Obligation o) {
    return o.nextSignal().map(signal -> Timestamp.from(signal.at())).orElse(null);
  }

  private static String signalKind(Obligation o) {
    return o.nextSignal().map(signal -> signal.kind().name()).orElse(null);
  }

  private static Integer signalStep(Obligation o) {
    return o.nextSignal().map(Signal::step).orElse(null);
  }
}
