package vn.dondoc.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.WorkingCalendar;

/** Reads what a mail still has to say at the moment it leaves. */
@Component
class MailItems {
  private final JdbcClient client;
  private final WorkingCalendar calendar;
  private final MailProperties properties;
  private final Clock clock;

  MailItems(JdbcClient client, WorkingCalendar calendar, MailProperties properties, Clock clock) {
    this.client = client;
    this.calendar = calendar;
    this.properties = properties;
    this.clock = clock;
  }

  /** Earliest deadline first; what has been handed in meanwhile is left out. */
  List<MailItem> of(OutboxMail mail) {
    return client
        .sql(
            """
            select o.id, o.deadline_day, o.deadline_bound, n.rung, n.because, r.title, r.wording,
              r.deadline_day as round_day, u.name as unit_name, receiver.name as receiver_name,
              via.name as via_name, i.number, i.symbol, i.title as instruction_title,
              basis.number as basis_number,
              (select s.verdict_reason from submission s where s.obligation_id = o.id
               order by s.version desc fetch first 1 rows only) as reason
            from notice n
            join obligation o on o.id = n.obligation_id
            join reporting_round r on r.id = o.round_id
            join unit u on u.id = o.unit_id
            join unit receiver on receiver.id = r.to_unit
            left join unit via on via.id = r.via_unit
            join instruction i on i.id = r.instruction_id
            left join instruction basis on basis.id = i.basis
            where n.mail_id = ? and o.state in ('OPEN', 'RETURNED')
              and o.due_version = n.due_version
            order by o.deadline_day, u.name, o.id
            """)
        .param(mail.id())
        .query(this::item)
        .list();
  }

  private MailItem item(ResultSet row, int number) throws SQLException {
    var day = row.getObject("deadline_day", LocalDate.class);
    var bound = Bound.valueOf(row.getString("deadline_bound"));
    var deadline = new Deadline(day, bound, clock.getZone());
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var lastDay = deadline.lastDay(calendar);
    var safeDay = deadline.safeDay(calendar);
    var moved = !day.equals(row.getObject("round_day", LocalDate.class));
    return new MailItem(
        row.getString("title"),
        row.getString("unit_name"),
        chain(row),
        moved ? "" : row.getString("wording"),
        day,
        lastDay,
        safeDay,
        calendar.workingDaysBetween(today, safeDay),
        Math.max(0, calendar.workingDaysBetween(lastDay, today)),
        deadline.isProvisional(calendar),
        row.getInt("rung"),
        row.getString("because"),
        row.getString("receiver_name"),
        row.getString("via_name"),
        row.getString("reason"),
        properties.baseUrl() + "/obligations/" + row.getString("id"));
  }

  private static String chain(ResultSet row) throws SQLException {
    var own = row.getString("number") == null ? row.getString("symbol") : row.getString("number");
    var basis = row.getString("basis_number");
    return basis == null ? own : basis + " → " + own;
  }
}
