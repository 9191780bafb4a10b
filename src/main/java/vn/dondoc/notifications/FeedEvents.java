package vn.dondoc.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.obligations.ObligationState;
import vn.dondoc.units.Person;

/** What a person's units owe. */
@Component
class FeedEvents {
  /** What is done or withdrawn stays so long, that programs which fetch seldom hear of it. */
  private static final Duration SETTLED_STAYS = Duration.ofDays(90);

  private final JdbcClient client;
  private final WorkingCalendar calendar;
  private final MailProperties properties;
  private final Clock clock;
  private final ZoneId zone;

  FeedEvents(
      JdbcClient client,
      WorkingCalendar calendar,
      MailProperties properties,
      Clock clock,
      ZoneId zone) {
    this.client = client;
    this.calendar = calendar;
    this.properties = properties;
    this.clock = clock;
    this.zone = zone;
  }

  /** Earliest deadline first. */
  List<CalendarEvent> of(Person who) {
    return client
        .sql(
            """
            select o.id, o.state, o.revision, coalesce(o.revised_at, o.opened_at) as revised_at,
              o.deadline_day, o.deadline_bound, r.title, r.wording, r.deadline_day as round_day,
              u.short_name as unit_name, receiver.name as receiver_name, via.name as via_name
            from obligation o
            join reporting_round r on r.id = o.round_id
            join unit u on u.id = o.unit_id
            join unit receiver on receiver.id = r.to_unit
            left join unit via on via.id = r.via_unit
            where o.unit_id in (select a.unit_id from assignment a
                where a.person_id in (:who) and a.role in ('focal-point', 'leader'))
              and (o.state not in ('ACCEPTED', 'WITHDRAWN') or o.closed_at > :since
                or o.revised_at > :since)
            order by o.deadline_day, o.id
            """)
        .param("who", who.actsAs())
        .param("since", Timestamp.from(clock.instant().minus(SETTLED_STAYS)))
        .query(this::event)
        .list();
  }

  private CalendarEvent event(ResultSet row, int number) throws SQLException {
    var day = row.getObject("deadline_day", LocalDate.class);
    var deadline = new Deadline(day, Bound.valueOf(row.getString("deadline_bound")), zone);
    var moved = !day.equals(row.getObject("round_day", LocalDate.class));
    return new CalendarEvent(
        row.getString("id"),
        row.getInt("revision"),
        row.getTimestamp("revised_at").toInstant(),
        ObligationState.valueOf(row.getString("state")),
        row.getString("title"),
        row.getString("unit_name"),
        moved ? "" : row.getString("wording"),
        deadline.lastDay(calendar),
        deadline.safeDay(calendar),
        deadline.isProvisional(calendar),
        row.getString("receiver_name"),
        Optional.ofNullable(row.getString("via_name")),
        properties.baseUrl() + "/obligations/" + row.getString("id"));
  }
}
