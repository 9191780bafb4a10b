package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.progress.TimePreview.Move;
import vn.dondoc.units.Person;

/** Shows what giving a whole round more time would do, before it is done. */
@Service
public class TimePreviews {
  private static final String OWED =
      """
       from obligation o
      join reporting_round r on r.id = o.round_id
      join unit u on u.id = o.unit_id
      where r.instruction_id = :cascade and r.id = :round and r.kind <> 'EVENT'
        and o.state in ('OPEN', 'RETURNED') and
      """
          + ReportScope.GIVES_TIME;

  private final JdbcClient client;
  private final DeadlinesAbove above;
  private final WorkingCalendar calendar;
  private final ZoneId zone;

  TimePreviews(JdbcClient client, DeadlinesAbove above, WorkingCalendar calendar, ZoneId zone) {
    this.client = client;
    this.above = above;
    this.calendar = calendar;
    this.zone = zone;
  }

  /** Empty when nothing of this round is the person's to give more time. */
  public Optional<TimePreview> of(String cascade, String round, LocalDate day, Person who) {
    var owed = owed(cascade, round, who);
    if (owed.isEmpty()) {
      return Optional.empty();
    }
    var newDay = new Deadline(day, Bound.BY, zone).lastDay(calendar);
    var moves = owed.stream().filter(one -> one.oldDay().isBefore(newDay)).toList();
    var earliest = moves.stream().map(Move::oldDay).min(LocalDate::compareTo);
    return Optional.of(
        new TimePreview(
            title(round),
            newDay,
            moves,
            owed.size() - moves.size(),
            earliest.map(old -> above.brokenBy(round, old, newDay)).orElse(List.of())));
  }

  private List<Move> owed(String cascade, String round, Person who) {
    return client
        .sql(
            "select o.id, u.name as unit_name, o.deadline_day, o.deadline_bound"
                + OWED
                + " order by "
                + Alphabet.sql("u.name")
                + ", o.id")
        .param("cascade", cascade)
        .param("round", round)
        .param("who", who.actsAs())
        .query(this::move)
        .list();
  }

  private Move move(ResultSet row, int number) throws SQLException {
    return new Move(
        row.getString("id"),
        row.getString("unit_name"),
        Columns.deadline(row, zone).lastDay(calendar));
  }

  private String title(String round) {
    return client
        .sql("select title from reporting_round where id = ?")
        .param(round)
        .query(String.class)
        .single();
  }
}
