package vn.dondoc.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.notifications.MailItem.UnitLine;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.obligations.ObligationKind;
import vn.dondoc.obligations.ObligationState;
import vn.dondoc.obligations.Tone;

/** Reads what a mail still has to say at the moment it leaves. */
@Component
class MailItems {
  private final JdbcClient client;
  private final WorkingCalendar calendar;
  private final MailProperties properties;
  private final MailWords words;
  private final Clock clock;

  MailItems(
      JdbcClient client,
      WorkingCalendar calendar,
      MailProperties properties,
      MailWords words,
      Clock clock) {
    this.client = client;
    this.calendar = calendar;
    this.properties = properties;
    this.words = words;
    this.clock = clock;
  }

  /**
   * By the mail's id; none for a mail that has nothing to tell. Earliest deadline first; what has
   * been handed in meanwhile is left out. Of news that waited and grew old only the latest is told.
   *
   * @param mails their ids, and in which language each is written
   */
  Map<String, List<MailItem>> of(Map<String, Locale> mails) {
    var units = new HashMap<String, Map<MailItem, List<UnitLine>>>();
    for (var row : rows(mails)) {
      units
          .computeIfAbsent(row.mail(), mail -> new LinkedHashMap<>())
          .computeIfAbsent(row.item().terms(), terms -> new ArrayList<>())
          .addAll(row.item().units());
    }
    return units.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> together(entry.getValue())));
  }

  private static List<MailItem> together(Map<MailItem, List<UnitLine>> units) {
    return units.entrySet().stream().map(entry -> entry.getKey().with(entry.getValue())).toList();
  }

  private record Row(String mail, MailItem item) {}

  private List<Row> rows(Map<String, Locale> mails) {
    return client
        .sql(
            """
            select n.mail_id, o.id, o.revision, coalesce(o.revised_at, o.opened_at) as revised_at, o.deadline_day, o.deadline_bound, o.next_signal_at, o.submitted_at,
              o.tone, r.kind as work, n.kind, n.rung, n.because, e.asked_day, e.granted_day, e.decision_reason,
              e.reason as asked_reason,
              r.title, r.wording, r.deadline_day as round_day, r.instruction_id,
              u.name as unit_name, testator.name as inherited_from_name, receiver.name as receiver_name, via.name as via_name,
              i.number, i.symbol, basis.number as basis_number, g.embedded_in,
              absent.name as instead_of,
              o.state, c.kind as change_kind, c.old_day, c.old_bound, c.reason as change_reason,
              former.name as former_name,
              (select s.verdict_reason from submission s where s.obligation_id = o.id
               order by s.version desc fetch first 1 rows only) as reason,
              (select c.message from chaser c where c.obligation_id = o.id and c.position = n.step
              ) as message
            from notice n
            join obligation o on o.id = n.obligation_id
            join reporting_round r on r.id = o.round_id
            join unit u on u.id = o.unit_id
            left join unit testator on testator.id = o.inherited_from
            join unit receiver on receiver.id = r.to_unit
            left join unit via on via.id = r.via_unit
            join instruction i on i.id = r.instruction_id
            left join instruction basis on basis.id = i.basis
            left join extension e on e.obligation_id = o.id and e.seq = n.step
              and n.kind in ('EXTENSION_ASKED', 'EXTENSION_DECIDED')
            left join report_regime g on g.instruction_id = i.id and g.code = r.regime
            left join person absent on absent.id = n.instead_of
            left join obligation_change c on c.obligation_id = o.id
              and c.due_version = o.due_version and n.kind = 'CHANGED'
            left join unit former on former.id = c.old_unit
            where n.mail_id = any(?) and n.dropped_at is null and
              not exists (select 1 from notice later where later.mail_id = n.mail_id
                and later.obligation_id = n.obligation_id and later.kind = n.kind
                and later.due_version = n.due_version and later.step > n.step) and
            """
                + Notices.STILL_TRUE
                + " order by o.deadline_day, u.name, o.id")
        .param(mails.keySet().toArray(String[]::new))
        .query((row, number) -> row(row, mails))
        .list();
  }

  private Row row(ResultSet row, Map<String, Locale> mails) throws SQLException {
    var mail = row.getString("mail_id");
    return new Row(mail, item(row, mails.get(mail)));
  }

  private MailItem item(ResultSet row, Locale locale) throws SQLException {
    var day = row.getObject("deadline_day", LocalDate.class);
    var bound = Bound.valueOf(row.getString("deadline_bound"));
    var deadline = new Deadline(day, bound, clock.getZone());
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var lastDay = deadline.lastDay(calendar);
    var safeDay = deadline.safeDay(calendar);
    var moved = !day.equals(row.getObject("round_day", LocalDate.class));
    return new MailItem(
        NoticeKind.valueOf(row.getString("kind")),
        ObligationKind.valueOf(row.getString("work")),
        Tone.valueOf(row.getString("tone")),
        row.getString("title"),
        chain(row),
        Optional.ofNullable(row.getString("embedded_in")).orElse(""),
        moved ? "" : row.getString("wording"),
        lastDay,
        safeDay,
        calendar.workingDaysBetween(today, safeDay),
        Math.max(0, calendar.workingDaysBetween(lastDay, today)),
        deadline.isProvisional(calendar),
        row.getString("state").equals("WITHDRAWN"),
        row.getInt("rung"),
        row.getString("because"),
        Optional.ofNullable(row.getString("instead_of")),
        row.getString("receiver_name"),
        Optional.ofNullable(row.getString("via_name")),
        next(row),
        properties.baseUrl() + "/cascades/" + row.getString("instruction_id"),
        List.of(unit(row, locale)));
  }

  /**
   * A reviewer is not told when she is asked again: it would tear items on the same terms apart.
   */
  private Optional<LocalDate> next(ResultSet row) throws SQLException {
    return row.getString("kind").equals(NoticeKind.REVIEW_DUE.name())
        ? Optional.empty()
        : Optional.ofNullable(row.getTimestamp("next_signal_at"))
            .map(at -> LocalDate.ofInstant(at.toInstant(), clock.getZone()));
  }

  private UnitLine unit(ResultSet row, Locale locale) throws SQLException {
    return new UnitLine(
        row.getString("id"),
        row.getInt("revision"),
        row.getTimestamp("revised_at").toInstant(),
        row.getString("unit_name"),
        Optional.ofNullable(row.getString("inherited_from_name")),
        ObligationState.valueOf(row.getString("state")),
        words.of(row, locale),
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
