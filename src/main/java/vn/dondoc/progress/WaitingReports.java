package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.progress.WaitingReport.Choice;
import vn.dondoc.units.Person;

/** The list of what waits for a person's word; {@link ReviewQueue} has the whole of each. */
@Service
public class WaitingReports {
  private static final String LINE =
      """
      o.id, u.name as unit_name, r.id as round_id, r.title, i.id as instruction_id,
        i.title as instruction_title, s.version, s.submitted_at, s.late_days, s.way,
        s.document_number,
        (select count(*) from attachment a where a.submission_id = s.id) as files,
        case when s.way = 'IN_SYSTEM' then (select count(*) from indicator f where
      """
          + AskedFigures.ASKED
          + """
          ) - (select count(*) from submission_figure g where g.submission_id = s.id)
          else 0 end as missing,
        exists (select 1 from notice n where n.obligation_id = o.id
          and n.kind = 'REVIEW_DUE' and n.dropped_at is null
          and n.raised_at >= s.submitted_at) as reminded
      """;

  private static final String FROM =
      """
       from obligation o
      join reporting_round r on r.id = o.round_id
      join instruction i on i.id = r.instruction_id
      join unit u on u.id = o.unit_id
      join submission s on s.obligation_id = o.id and s.version =
        (select max(v.version) from submission v where v.obligation_id = o.id)
      where o.state = 'SUBMITTED' and (:cascade = '' or i.id = :cascade)
        and (:round = '' or r.id = :round) and
      """;

  private final JdbcClient client;
  private final WorkingCalendar calendar;
  private final DueDates dates;
  private final ZoneId zone;

  WaitingReports(JdbcClient client, WorkingCalendar calendar, DueDates dates, ZoneId zone) {
    this.client = client;
    this.calendar = calendar;
    this.dates = dates;
    this.zone = zone;
  }

  /** Longest waiting first. */
  public List<WaitingReport> of(Person who, ReviewQuery query) {
    return waiting(LINE, who, query).query(this::line).list();
  }

  /** Their ids alone, in the same order. */
  public List<String> ids(Person who, ReviewQuery query) {
    return waiting("o.id", who, query).query(String.class).list();
  }

  private JdbcClient.StatementSpec waiting(String columns, Person who, ReviewQuery query) {
    return client
        .sql("select " + columns + FROM + ReportScope.REVIEWS + " order by s.submitted_at, o.id")
        .param("who", who.actsAs())
        .param("cascade", query.cascade())
        .param("round", query.round());
  }

  private WaitingReport line(ResultSet row, int number) throws SQLException {
    var submitted = Columns.moment(row, "submitted_at").orElseThrow();
    return new WaitingReport(
        row.getString("id"),
        row.getString("unit_name"),
        new Choice(row.getString("round_id"), row.getString("title")),
        new Choice(row.getString("instruction_id"), row.getString("instruction_title")),
        row.getInt("version"),
        submitted,
        row.getInt("late_days"),
        row.getString("way"),
        Columns.text(row, "document_number"),
        row.getInt("files"),
        Math.max(0, row.getInt("missing")),
        calendar.workingDaysBetween(LocalDate.ofInstant(submitted, zone), dates.today()),
        row.getBoolean("reminded"));
  }
}
