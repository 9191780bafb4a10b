package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.progress.CalendarEntry.Type;
import vn.dondoc.units.Person;

/**
 * The days of whole periods: when they open, when their event is held, and the last day of those
 * that have not opened yet. For those whose units are asked, and for those who follow them.
 */
@Component
class RoundDays {
  private static final String ASKED =
      """
      exists (select 1 from regime_addressee d join assignment a on a.unit_id = d.unit_id
        where d.instruction_id = r.instruction_id and d.regime = r.regime and not d.withdrawn
          and a.person_id in (:who) and a.role in ('focal-point', 'leader'))
      """;

  private final JdbcClient client;
  private final DueDates dates;
  private final ZoneId zone;

  RoundDays(JdbcClient client, DueDates dates, ZoneId zone) {
    this.client = client;
    this.dates = dates;
    this.zone = zone;
  }

  List<CalendarEntry> of(Person who, LocalDate from, LocalDate to) {
    return client
        .sql(
            """
            select r.title, r.state, r.opens_at, r.event_from, r.event_to, r.wording,
              r.deadline_day, r.deadline_bound, r.deadline_day as round_day,
              r.deadline_bound as round_bound, r.instruction_id, %2$s as followed,
              (select coalesce(sum(d.number), 0) from addressee_tally d
               where d.instruction_id = r.instruction_id and d.regime = r.regime) as total
            from reporting_round r
            join instruction i on i.id = r.instruction_id
            where (r.deadline_day between :from and :to
                or (r.opens_at >= :opensFrom and r.opens_at < :opensTo)
                or (r.event_from <= :to and r.event_to >= :from))
              and (%1$s or %2$s)
            """
                .formatted(ASKED, CascadeScope.VISIBLE))
        .param("who", who.actsAs())
        .param("from", from)
        .param("to", to)
        .param("opensFrom", start(from))
        .param("opensTo", start(to.plusDays(1)))
        .query((row, number) -> entries(row))
        .list()
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private Timestamp start(LocalDate day) {
    return Timestamp.from(day.atStartOfDay(zone).toInstant());
  }

  private List<CalendarEntry> entries(ResultSet row) throws SQLException {
    var entries = new ArrayList<CalendarEntry>();
    var opens = Columns.dayOf(row, "opens_at", zone).orElseThrow();
    entries.add(entry(row, Type.OPENING, opens, opens));
    var event = Columns.day(row, "event_from");
    if (event.isPresent()) {
      entries.add(
          entry(row, Type.EVENT, event.get(), Columns.day(row, "event_to").orElse(event.get())));
    } else if (row.getString("state").equals("PLANNED")) {
      var last = dates.of(Optional.empty(), Columns.deadline(row, zone)).lastDay();
      entries.add(entry(row, Type.COLLECTED, last, last));
    }
    return entries;
  }

  private CalendarEntry entry(ResultSet row, Type type, LocalDate day, LocalDate until)
      throws SQLException {
    var planned = row.getString("state").equals("PLANNED");
    var total = row.getInt("total");
    return new CalendarEntry(
        day,
        until,
        type,
        row.getString("title"),
        Optional.empty(),
        dates.of(Columns.wording(row), Columns.deadline(row, zone)),
        planned ? Standing.NOT_OPEN : Standing.UPCOMING,
        planned ? total : 0,
        total,
        row.getBoolean("followed")
            ? Optional.of(row.getString("instruction_id"))
            : Optional.empty(),
        Optional.empty());
  }
}
