package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.Period;
import vn.dondoc.units.Person;

/** Every obligation of a cascade, handed on one by one: a file may hold 50,000. */
@Service
public class ExportRows {
  private static final int AT_ONCE = 500;

  /** The one cascade {@code :id}, if {@code :who} may see it. */
  private static final String SEEN =
      "select i.id from instruction i where i.id = :id and " + CascadeScope.VISIBLE;

  private final JdbcClient client;
  private final DueDates dates;
  private final ZoneId zone;

  ExportRows(JdbcClient client, DueDates dates, ZoneId zone) {
    this.client = client;
    this.dates = dates;
    this.zone = zone;
  }

  /**
   * One obligation.
   *
   * @param former the unit whose work it was
   * @param period empty where the report is of no period
   * @param handedIn the day of the version that was handed in last
   * @param number of its document
   */
  public record Line(
      String unit,
      Optional<String> former,
      String report,
      String kind,
      Period period,
      DueDate due,
      Standing standing,
      Optional<LocalDate> handedIn,
      Optional<Integer> lateDays,
      Optional<String> number) {}

  /** By deadline and unit; nothing when the cascade is not this person's business. */
  @Transactional(readOnly = true)
  public void obligations(String cascade, Person who, Consumer<Line> taker) {
    var known = new HashMap<Deadline, DueDate>();
    client
        .sql(
            """
            select o.state, o.deadline_day, o.deadline_bound, o.submitted_at, o.late_days,
              r.title, r.kind, r.period_kind, r.period_year, r.period_index,
              u.name as unit_name, former.name as former_name, s.document_number
            from obligation o
            join reporting_round r on r.id = o.round_id
            join unit u on u.id = o.unit_id
            left join unit former on former.id = o.inherited_from
            left join submission s on s.obligation_id = o.id and s.version =
              (select max(v.version) from submission v where v.obligation_id = o.id)
            where r.instruction_id in (%s)
            """
                    .formatted(SEEN)
                + " order by r.deadline_day, r.id, "
                + Alphabet.sql("u.name")
                + ", o.id")
        .param("id", cascade)
        .param("who", who.actsAs())
        .withFetchSize(AT_ONCE)
        .query(
            row -> {
              taker.accept(line(row, known));
            });
  }

  private Line line(ResultSet row, Map<Deadline, DueDate> known) throws SQLException {
    var deadline = Columns.deadline(row, zone);
    return new Line(
        row.getString("unit_name"),
        Columns.text(row, "former_name"),
        row.getString("title"),
        Codes.of(row.getString("kind")),
        Columns.period(row),
        known.computeIfAbsent(deadline, one -> dates.of(Optional.empty(), one)),
        dates.standing(row, deadline),
        Columns.dayOf(row, "submitted_at", zone),
        Columns.number(row, "late_days"),
        Columns.text(row, "document_number"));
  }
}
