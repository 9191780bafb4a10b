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

/**
 * What a round goes into: the report it is said to feed, where its receiver or its reviewer owes
 * that, else what its reviewer owes for the same document; and what more time below would do to it.
 */
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
            select up.title, u.name as unit_name,
              coalesce(o.deadline_day, up.deadline_day) as deadline_day,
              coalesce(o.deadline_bound, up.deadline_bound) as deadline_bound
            from reporting_round r
            join unit u on u.id in (r.via_unit, r.to_unit)
            left join report_regime g on g.instruction_id = r.instruction_id and g.code = r.regime
            join reporting_round up on up.id <> r.id and up.state <> 'CLOSED'
              and ((g.feeds_regime is null and up.instruction_id = r.instruction_id)
                or (up.instruction_id = coalesce(g.feeds_instruction, r.instruction_id)
                  and up.regime = g.feeds_regime))
              and (g.feeds_regime is not null or u.id = coalesce(r.via_unit, r.to_unit))
            left join obligation o on o.round_id = up.id and o.unit_id = u.id
            where r.id = ? and (o.state in ('OPEN', 'RETURNED')
              or (o.id is null and g.feeds_regime is not null and exists (
                select 1 from regime_addressee d where d.instruction_id = up.instruction_id
                and d.regime = up.regime and d.unit_id = u.id and not d.withdrawn)))
            order by deadline_day, up.id
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
