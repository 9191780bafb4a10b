package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;
import vn.dondoc.units.VietnameseOrder;

/** What units still owe in a cascade, for the coordinator who chases them. */
@Service
public class OwedWork {
  private final JdbcClient client;
  private final DueDates dates;
  private final ZoneId zone;

  OwedWork(JdbcClient client, DueDates dates, ZoneId zone) {
    this.client = client;
    this.dates = dates;
    this.zone = zone;
  }

  /**
   * @param former the unit from which it inherited the work, if it did
   * @param chasedAt when it was last chased by hand
   */
  public record Line(
      String obligation,
      String unit,
      Optional<String> former,
      String title,
      DueDate due,
      Standing standing,
      Optional<Instant> chasedAt) {

    public boolean isOverdue() {
      return standing == Standing.OVERDUE;
    }
  }

  private static final Comparator<Line> LONGEST_OVERDUE =
      Comparator.comparing((Line line) -> line.due().lastDay())
          .thenComparing(Line::title)
          .thenComparing(VietnameseOrder.by(Line::unit));

  /** Longest overdue first; only what this person may chase. */
  public List<Line> of(String cascade, Person who) {
    return client
        .sql(
            """
            select o.id, o.state, o.deadline_day, o.deadline_bound, r.kind, r.title, r.wording,
              r.deadline_day as round_day, r.deadline_bound as round_bound, u.name as unit_name,
              former.name as former_name,
              (select max(c.sent_at) from chaser c where c.obligation_id = o.id and c.undone_at is null)
               as chased_at
            from obligation o
            join reporting_round r on r.id = o.round_id
            join unit u on u.id = o.unit_id
            left join unit former on former.id = o.inherited_from
            where r.instruction_id = :id and o.state in ('OPEN', 'RETURNED')
              and exists (select 1 from assignment a where a.person_id in (:who)
                and a.role = 'coordinator' and a.unit_id = r.to_unit)
            order by o.id
            """)
        .param("id", cascade)
        .param("who", who.actsAs())
        .query(this::line)
        .list()
        .stream()
        .sorted(LONGEST_OVERDUE)
        .toList();
  }

  private Line line(ResultSet row, int number) throws SQLException {
    var deadline = Columns.deadline(row, zone);
    return new Line(
        row.getString("id"),
        row.getString("unit_name"),
        Columns.text(row, "former_name"),
        row.getString("title"),
        dates.of(Columns.wording(row), deadline),
        dates.standing(row, deadline),
        Columns.moment(row, "chased_at"));
  }
}
