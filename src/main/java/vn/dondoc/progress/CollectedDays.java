package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.progress.CalendarEntry.Type;
import vn.dondoc.units.Person;

/** The last days of reports that a person follows, with how many units have not handed in. */
@Component
class CollectedDays {
  private final JdbcClient client;
  private final DueDates dates;
  private final WorkingCalendar calendar;
  private final Clock clock;
  private final ZoneId zone;

  CollectedDays(
      JdbcClient client, DueDates dates, WorkingCalendar calendar, Clock clock, ZoneId zone) {
    this.client = client;
    this.dates = dates;
    this.calendar = calendar;
    this.clock = clock;
    this.zone = zone;
  }

  /** One for each day that units were given; more time makes another. */
  List<CalendarEntry> of(Person who, LocalDate from, LocalDate to) {
    return client
        .sql(
            """
            select r.title, r.kind, r.wording, r.deadline_day as round_day,
              r.deadline_bound as round_bound, r.instruction_id, o.deadline_day, o.deadline_bound,
              sum(o.number) as total,
              sum(case when o.state in ('OPEN', 'RETURNED') then o.number else 0 end) as owed,
              sum(case when o.state = 'SUBMITTED' then o.number else 0 end) as waiting
            from obligation_tally o
            join reporting_round r on r.id = o.round_id
            join instruction i on i.id = r.instruction_id
            where o.deadline_day between :from and :to and o.state <> 'WITHDRAWN'
              and r.event_from is null and %s
            group by r.id, r.title, r.kind, r.wording, r.deadline_day, r.deadline_bound,
              r.instruction_id, o.deadline_day, o.deadline_bound
            having sum(o.number) > 0
            """
                .formatted(CascadeScope.VISIBLE))
        .param("who", who.actsAs())
        .param("from", from)
        .param("to", to)
        .query(this::entry)
        .list();
  }

  private CalendarEntry entry(ResultSet row, int number) throws SQLException {
    var deadline = Columns.deadline(row, zone);
    var due = dates.of(Columns.wording(row), deadline);
    var owed = row.getInt("owed");
    return new CalendarEntry(
        due.lastDay(),
        due.lastDay(),
        Type.COLLECTED,
        row.getString("title"),
        Optional.empty(),
        due,
        owed > 0
            ? Standing.of("OPEN", deadline, clock.instant(), calendar)
            : row.getInt("waiting") > 0 ? Standing.SUBMITTED : Standing.DONE,
        owed,
        row.getInt("total"),
        Optional.of(row.getString("instruction_id")),
        Optional.empty());
  }
}
