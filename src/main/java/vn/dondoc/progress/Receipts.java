package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** What has come in for a person's units without waiting for her word. */
@Service
public class Receipts {
  private static final int AT_MOST = 50;

  private final JdbcClient client;
  private final DueDates dates;
  private final ZoneId zone;

  Receipts(JdbcClient client, DueDates dates, ZoneId zone) {
    this.client = client;
    this.dates = dates;
    this.zone = zone;
  }

  /** Latest first: who receives and who collects both see the receipt. */
  public List<Receipt> of(Person who) {
    return client
        .sql(
            """
            select o.id, o.state, o.deadline_day, o.deadline_bound, o.submitted_at, o.late_days,
              r.title, r.kind, u.name as unit_name, judge.name as judge_name,
              (select s.document_number from submission s where s.obligation_id = o.id
               order by s.version desc fetch first 1 rows only) as document_number
            from obligation o
            join reporting_round r on r.id = o.round_id
            join unit u on u.id = o.unit_id
            join unit judge on judge.id = coalesce(r.via_unit, r.to_unit)
            where o.submitted_at is not null and
            """
                + ReportScope.RECEIVES
                + " and not (o.state = 'SUBMITTED' and "
                + ReportScope.REVIEWS
                + ") order by o.submitted_at desc, o.id fetch first :most rows only")
        .param("who", who.actsAs())
        .param("most", AT_MOST)
        .query(this::receipt)
        .list();
  }

  private Receipt receipt(ResultSet row, int number) throws SQLException {
    return new Receipt(
        row.getString("id"),
        row.getString("title"),
        row.getString("unit_name"),
        dates.standing(row, Columns.deadline(row, zone)),
        Columns.moment(row, "submitted_at").orElseThrow(),
        Columns.number(row, "late_days").orElse(0),
        Columns.text(row, "document_number"),
        row.getString("judge_name"));
  }
}
