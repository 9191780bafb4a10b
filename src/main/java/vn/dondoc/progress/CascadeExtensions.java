package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** More time in one cascade: what waits for a person's word, and where she may give it. */
@Service
public class CascadeExtensions {
  private final JdbcClient client;
  private final DeadlinesAbove above;
  private final DueDates dates;
  private final ZoneId zone;

  CascadeExtensions(JdbcClient client, DeadlinesAbove above, DueDates dates, ZoneId zone) {
    this.client = client;
    this.above = above;
    this.dates = dates;
    this.zone = zone;
  }

  /** Earliest asked first. */
  public List<PendingExtension> pending(String cascade, Person who) {
    return client
        .sql(
            """
            select e.*, r.id as round_id, r.title, u.name as unit_name, p.name as asked_by_name
            from extension e
            join obligation o on o.id = e.obligation_id
            join reporting_round r on r.id = o.round_id
            join unit u on u.id = o.unit_id
            join person p on p.id = e.asked_by
            where r.instruction_id = :cascade and e.state = 'ASKED' and e.asked_by not in (:who)
              and o.state in ('OPEN', 'RETURNED') and
            """
                + ReportScope.GIVES_TIME
                + " order by e.asked_at, e.id")
        .param("cascade", cascade)
        .param("who", who.actsAs())
        .query(this::pending)
        .list();
  }

  private PendingExtension pending(ResultSet row, int number) throws SQLException {
    var oldDay = Columns.day(row, "old_day").orElseThrow();
    var askedDay = Columns.day(row, "asked_day").orElseThrow();
    return new PendingExtension(
        row.getString("id"),
        row.getString("obligation_id"),
        row.getString("title"),
        row.getString("unit_name"),
        row.getString("asked_by_name"),
        Columns.moment(row, "asked_at").orElseThrow(),
        oldDay,
        askedDay,
        row.getString("reason"),
        above.brokenBy(row.getString("round_id"), oldDay, askedDay));
  }

  /** Earliest deadline first. */
  public List<ExtendableRound> rounds(String cascade, Person who) {
    return client
        .sql(
            """
            select r.id, r.title, r.wording, r.deadline_day, r.deadline_bound,
              r.deadline_day as round_day, r.deadline_bound as round_bound, count(*) as owed
            from obligation o
            join reporting_round r on r.id = o.round_id
            where r.instruction_id = :cascade and r.kind <> 'EVENT'
              and o.state in ('OPEN', 'RETURNED') and
            """
                + ReportScope.GIVES_TIME
                + """
                 group by r.id, r.title, r.wording, r.deadline_day, r.deadline_bound
                order by r.deadline_day, r.id
                """)
        .param("cascade", cascade)
        .param("who", who.actsAs())
        .query(this::round)
        .list();
  }

  private ExtendableRound round(ResultSet row, int number) throws SQLException {
    return new ExtendableRound(
        row.getString("id"),
        row.getString("title"),
        dates.of(Columns.wording(row), Columns.deadline(row, zone)),
        row.getInt("owed"));
  }
}
