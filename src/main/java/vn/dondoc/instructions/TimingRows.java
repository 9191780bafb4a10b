package vn.dondoc.instructions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.instructions.Timing.Once;
import vn.dondoc.instructions.Timing.Recurring;
import vn.dondoc.instructions.Timing.Undated;

/** Between the columns of {@code report_regime} that say when and timings. */
final class TimingRows {
  private TimingRows() {}

  static Timing timing(ResultSet row) throws SQLException {
    return switch (row.getString("timing")) {
      case "ONCE" ->
          new Once(
              period(row),
              row.getObject("deadline_day", LocalDate.class),
              Bound.valueOf(row.getString("deadline_bound")),
              Optional.ofNullable(row.getObject("opens_on", LocalDate.class)));
      case "RECURRING" ->
          new Recurring(
              period(row),
              row.getInt("day_of_month"),
              row.getInt("months_after"),
              Bound.valueOf(row.getString("deadline_bound")));
      default ->
          new Undated(Optional.ofNullable(row.getString("period_kind")).map(PeriodKind::valueOf));
    };
  }

  private static Period period(ResultSet row) throws SQLException {
    return new Period(
        PeriodKind.valueOf(row.getString("period_kind")),
        row.getInt("period_year"),
        row.getInt("period_index"));
  }

  /** In the order of the update's columns: from "timing" to "months_after". */
  static List<Object> values(Timing timing) {
    if (timing instanceof Once once) {
      return row(
          "ONCE", once.period(), once.day(), once.bound(), once.opensOn().orElse(null), null, null);
    }
    if (timing instanceof Recurring rule) {
      return row(
          "RECURRING",
          rule.first(),
          null,
          rule.bound(),
          null,
          rule.dayOfMonth(),
          rule.monthsAfter());
    }
    var every = timing.every().map(PeriodKind::name).orElse(null);
    return Arrays.asList("UNDATED", every, null, null, null, null, null, null, null);
  }

  private static List<Object> row(
      String timing,
      Period period,
      LocalDate day,
      Bound bound,
      LocalDate opensOn,
      Integer dayOfMonth,
      Integer monthsAfter) {
    return Arrays.asList(
        timing,
        period.kind().name(),
        period.year(),
        period.index(),
        day,
        bound.name(),
        opensOn,
        dayOfMonth,
        monthsAfter);
  }
}
