package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.progress.CalendarEntry.Type;
import vn.dondoc.units.Person;

/** The days of what a person's own units owe. */
@Component
class OwedDays {
  private final JdbcClient client;
  private final DueDates dates;
  private final ZoneId zone;

  OwedDays(JdbcClient client, DueDates dates, ZoneId zone) {
    this.client = client;
    this.dates = dates;
    this.zone = zone;
  }

  /** Named days from {@code from} to {@code to}; last and safe days may lie a little outside. */
  List<CalendarEntry> of(Person who, LocalDate from, LocalDate to) {
    return client
        .sql(
            """
            select o.id, o.state, o.deadline_day, o.deadline_bound, r.title, r.kind, r.wording,
              r.deadline_day as round_day, r.deadline_bound as round_bound, u.short_name as unit_name
            from obligation o
            join reporting_round r on r.id = o.round_id
            join unit u on u.id = o.unit_id
            where o.unit_id in (select a.unit_id from assignment a
                where a.person_id in (:who) and a.role in ('focal-point', 'leader'))
              and o.deadline_day between :from and :to
              and o.state <> 'WITHDRAWN' and r.event_from is null
            """)
        .param("who", who.actsAs())
        .param("from", from)
        .param("to", to)
        .query(this::entry)
        .list()
        .stream()
        .flatMap(OwedDays::withSafeDay)
        .toList();
  }

  /** Once it is handed in, nobody has to be warned. */
  private static Stream<CalendarEntry> withSafeDay(CalendarEntry entry) {
    return entry.owed() == 0 || entry.due().safeDay().equals(entry.day())
        ? Stream.of(entry)
        : Stream.of(entry, entry.onSafeDay());
  }

  private CalendarEntry entry(ResultSet row, int number) throws SQLException {
    var deadline = Columns.deadline(row, zone);
    var due = dates.of(Columns.wording(row), deadline);
    var state = row.getString("state");
    return new CalendarEntry(
        due.lastDay(),
        due.lastDay(),
        Type.DEADLINE,
        row.getString("title"),
        Optional.of(row.getString("unit_name")),
        due,
        dates.standing(row, deadline),
        state.equals("OPEN") || state.equals("RETURNED") ? 1 : 0,
        1,
        Optional.empty(),
        Optional.of(row.getString("id")));
  }
}
