package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.SynthesisTime;
import vn.dondoc.calendar.WorkingCalendar;

/** What the reviewer of a round owes upward itself, and what more time below would do to it. */
@Component
class DeadlinesAbove {
  private final JdbcClient client;
  private final SynthesisTime synthesis;
  private final WorkingCalendar calendar;
  private final ZoneId zone;

  DeadlinesAbove(
      JdbcClient client, SynthesisTime synthesis, WorkingCalendar calendar, ZoneId zone) {
    this.client = client;
    this.synthesis = synthesis;
    this.calendar = calendar;
    this.zone = zone;
  }

  /**
   * Earliest first: those that come after the present day and would have too little time left.
   *
   * @param presentDay the last day of what is asked from below
   * @param newDay its last day if more time were given
   */
  List<DeadlineAbove> brokenBy(String round, LocalDate presentDay, LocalDate newDay) {
    return above(round).stream()
        .filter(one -> !one.lastDay().isBefore(presentDay))
        .filter(one -> newDay.isAfter(one.neededBy()))
        .toList();
  }

  private List<DeadlineAbove> above(String round) {
    return client
        .sql(
            """
            select up.title, u.name as unit_name, o.deadline_day, o.deadline_bound
            from reporting_round r
            join obligation o on o.unit_id = coalesce(r.via_unit, r.to_unit)
              and o.state in ('OPEN', 'RETURNED')
            join reporting_round up on up.id = o.round_id and up.id <> r.id
              and up.instruction_id = r.instruction_id
            join unit u on u.id = o.unit_id
            where r.id = ?
            order by o.deadline_day, up.id
            """)
        .param(round)
        .query(this::deadline)
        .list();
  }

  private DeadlineAbove deadline(ResultSet row, int number) throws SQLException {
    var deadline = Columns.deadline(row, zone);
    return new DeadlineAbove(
        row.getString("title"),
        row.getString("unit_name"),
        deadline.lastDay(calendar),
        synthesis.inputNeededBy(deadline, calendar));
  }
}
