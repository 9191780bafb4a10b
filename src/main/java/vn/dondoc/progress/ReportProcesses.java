package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/**
 * Whose process is whose business: the coordinators of the cascade and those above it, and the
 * administrators of the unit that owes the report.
 */
@Service
public class ReportProcesses {
  private static final String COORDINATES =
      """
      exists (select 1 from assignment g where g.person_id in (:who)
        and g.unit_id = i.issuer and g.role = 'coordinator')
      """;

  /** Administration passes to no substitute. */
  private static final String ADMINISTERS =
      """
      exists (select 1 from assignment own join unit top on top.id = own.unit_id
        where own.person_id = :self and own.role = 'administrator'
          and u.path like top.path || '%')
      """;

  private static final String TRACES =
      "(" + COORDINATES + " or " + CascadeScope.FOLLOWED + " or " + ADMINISTERS + ")";

  private final JdbcClient client;
  private final DueDates dates;
  private final ZoneId zone;

  ReportProcesses(JdbcClient client, DueDates dates, ZoneId zone) {
    this.client = client;
    this.dates = dates;
    this.zone = zone;
  }

  /** Empty when there is none of this id or it is not this person's business. */
  public Optional<ReportProcess> byId(String obligation, Person who) {
    return client
        .sql(
            """
            select o.id, o.round_id, o.state, o.deadline_day, o.deadline_bound, o.late_days,
              o.opened_at, o.closed_at, o.next_signal_at, r.title, r.wording, r.event_from,
              r.event_to, r.kind, r.deadline_day as round_day, r.deadline_bound as round_bound,
              u.name as unit_name,
            """
                + ReportScope.SEES
                + " as readable "
                + """
                from obligation o
                join reporting_round r on r.id = o.round_id
                join instruction i on i.id = r.instruction_id
                join unit u on u.id = o.unit_id
                where o.id = :id and
                """
                + TRACES)
        .param("id", obligation)
        .param("who", who.actsAs())
        .param("self", who.id().value())
        .query(this::process)
        .optional();
  }

  private ReportProcess process(ResultSet row, int number) throws SQLException {
    var deadline = Columns.deadline(row, zone);
    return new ReportProcess(
        row.getString("id"),
        row.getString("round_id"),
        row.getString("title"),
        row.getString("unit_name"),
        dates.standing(row, deadline),
        dates.of(Columns.wording(row), deadline),
        Columns.moment(row, "next_signal_at"),
        row.getBoolean("readable"));
  }
}
