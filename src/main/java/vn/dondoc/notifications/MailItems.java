package vn.dondoc.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.notifications.MailItem.UnitLine;

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

  /**
   * Earliest deadline first; what has been handed in meanwhile is left out. Of news that waited and
   * grew old only the latest is told.
   */
  List<MailItem> of(OutboxMail mail) {
    var units = new LinkedHashMap<MailItem, List<UnitLine>>();
    for (var item : rows(mail)) {
      units.computeIfAbsent(item.terms(), terms -> new ArrayList<>()).addAll(item.units());
    }
    return units.entrySet().stream().map(entry -> entry.getKey().with(entry.getValue())).toList();
  }

  private List<MailItem> rows(OutboxMail mail) {
    return client
        .sql(
            """
            select o.id, o.deadline_day, o.deadline_bound, o.next_signal_at, n.rung, n.because,
              r.title, r.wording, r.deadline_day as round_day, r.instruction_id,
              u.name as unit_name, receiver.name as receiver_name, via.name as via_name,
              i.number, i.symbol, basis.number as basis_number, g.embedded_in, absent.name as instead_of,
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
            left join report_regime g on g.instruction_id = i.id and g.code = r.regime
            left join person absent on absent.id = n.instead_of
            where n.mail_id = ? and o.state in ('OPEN', 'RETURNED')
              and o.due_version = n.due_version
              and not exists (select 1 from notice later where later.mail_id = n.mail_id
                and later.obligation_id = n.obligation_id
                and later.due_version = n.due_version and later.step > n.step)
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
        chain(row),
        Optional.ofNullable(row.getString("embedded_in")).orElse(""),
        moved ? "" : row.getString("wording"),
        lastDay,
        safeDay,
        calendar.workingDaysBetween(today, safeDay),
        Math.max(0, calendar.workingDaysBetween(lastDay, today)),
        deadline.isProvisional(calendar),
        row.getInt("rung"),
        row.getString("because"),
        Optional.ofNullable(row.getString("instead_of")),
        row.getString("receiver_name"),
        Optional.ofNullable(row.getString("via_name")),
        Optional.ofNullable(row.getTimestamp("next_signal_at"))
            .map(at -> LocalDate.ofInstant(at.toInstant(), clock.getZone())),
        properties.baseUrl() + "/cascades/" + row.getString("instruction_id"),
        List.of(unit(row)));
  }

  private UnitLine unit(ResultSet row) throws SQLException {
    return new UnitLine(
        row.getString("unit_name"),
        Optional.ofNullable(row.getString("reason")),
        properties.baseUrl() + "/obligations/" + row.getString("id"));
  }

  /** A number left blank shows as it does on paper: "…/KH-SVHTT". */
  private static String chain(ResultSet row) throws SQLException {
    var number = row.getString("number");
    var own = number == null ? "…" + row.getString("symbol") : number;
    var basis = row.getString("basis_number");
    return basis == null ? own : basis + " → " + own;
  }
}
