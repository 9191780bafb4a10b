package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** Whether a report is one, a plan or a part of another report. */
@Service
public class ReportNatures {
  private final JdbcClient client;
  private final Clock clock;
  private final ZoneId zone;

  ReportNatures(JdbcClient client, Clock clock, ZoneId zone) {
    this.client = client;
    this.clock = clock;
    this.zone = zone;
  }

  /** Empty when there is none of this id or it is not this person's business. */
  public Optional<ReportNature> of(String obligation, Person who) {
    return client
        .sql(
            """
            select r.kind, g.embedded_in, p.id, p.number, p.symbol, p.issued_on, p.title, p.status,
              u.name as issuer_name, c.reason as withdrawn_because, c.changed_at as withdrawn_at,
              exists (select 1 from unit b where b.parent_id = p.issuer and b.valid_from <= :today
                and (b.valid_to is null or b.valid_to >= :today)) as has_below
            from obligation o
            join reporting_round r on r.id = o.round_id
            join instruction i on i.id = r.instruction_id
            left join report_regime g on g.instruction_id = r.instruction_id and g.code = r.regime
            left join instruction p on p.answers_obligation = o.id
            left join unit u on u.id = p.issuer
            left join obligation_change c on c.obligation_id = o.id and c.kind = 'WITHDRAWN'
              and o.state = 'WITHDRAWN' and c.due_version = o.due_version
            where o.id = :id and
            """
                + ReportScope.SEES)
        .param("id", obligation)
        .param("who", who.actsAs())
        .param("today", LocalDate.ofInstant(clock.instant(), zone))
        .query(this::nature)
        .optional();
  }

  private ReportNature nature(ResultSet row, int number) throws SQLException {
    return new ReportNature(
        Codes.of(row.getString("kind")),
        Columns.text(row, "embedded_in"),
        plan(row),
        withdrawal(row));
  }

  private Optional<ReportNature.Withdrawal> withdrawal(ResultSet row) throws SQLException {
    var reason = row.getString("withdrawn_because");
    return Columns.dayOf(row, "withdrawn_at", zone)
        .map(on -> new ReportNature.Withdrawal(reason, on));
  }

  private static Optional<ReportNature.IssuedPlan> plan(ResultSet row) throws SQLException {
    return row.getString("id") == null
        ? Optional.empty()
        : Optional.of(
            new ReportNature.IssuedPlan(
                Documents.ref(row), row.getString("status"), row.getBoolean("has_below")));
  }
}
