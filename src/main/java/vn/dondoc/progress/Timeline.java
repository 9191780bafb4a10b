package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Everything that happened in one cascade, from the tables that are the truth. */
@Service
public class Timeline {
  private final JdbcClient client;

  Timeline(JdbcClient client) {
    this.client = client;
  }

  /** Earliest first; at one moment what happened comes before the mails about it. */
  public List<TimelineEvent> of(String instruction) {
    var events = new ArrayList<TimelineEvent>();
    events.addAll(deeds(instruction));
    events.addAll(told(instruction));
    events.addAll(mails(instruction));
    events.sort(Comparator.comparing(TimelineEvent::at));
    return events;
  }

  private List<TimelineEvent> deeds(String instruction) {
    return client
        .sql(
            """
            select a.happened_at as at, a.type, coalesce(a.detail, a.reason) as detail,
              a.obligation_id, o.unit_id, u.name as unit_name,
              r.kind as round_kind, r.period_kind, r.wording, o.deadline_day
            from audit_entry a
            left join obligation o on o.id = a.obligation_id
            left join unit u on u.id = o.unit_id
            left join reporting_round r on r.id = a.round_id
            where a.instruction_id = ?
            order by a.happened_at, %s
            """
                .formatted(Alphabet.sql("u.name")))
        .param(instruction)
        .query((row, n) -> event(row, row.getString("type"), 0, List.of()))
        .list();
  }

  /** One event per obligation and signal, with all who were told. */
  private List<TimelineEvent> told(String instruction) {
    var merged = new LinkedHashMap<String, TimelineEvent>();
    client
        .sql(
            """
            select n.raised_at as at, n.kind, n.step, n.rung, n.obligation_id, n.due_version,
              cast(null as varchar) as detail, p.email, o.unit_id, u.name as unit_name,
              r.kind as round_kind, r.period_kind, r.wording, o.deadline_day
            from notice n
            join person p on p.id = n.recipient
            join obligation o on o.id = n.obligation_id
            join unit u on u.id = o.unit_id
            join reporting_round r on r.id = o.round_id
            where r.instruction_id = ? and n.dropped_at is null
              and n.kind not in ('RETURNED', 'CHASED', 'EXTENSION_ASKED', 'EXTENSION_DECIDED')
            order by n.raised_at, %s, n.obligation_id, n.step, n.because, p.email
            """
                .formatted(Alphabet.sql("u.name")))
        .param(instruction)
        .query(
            row -> {
              var key =
                  row.getString("obligation_id")
                      + row.getString("kind")
                      + row.getInt("step")
                      + "v"
                      + row.getInt("due_version");
              var event =
                  event(row, type(row), row.getInt("rung"), List.of(row.getString("email")));
              merged.merge(key, event, Timeline::withMoreListeners);
            });
    return List.copyOf(merged.values());
  }

  private static String type(ResultSet row) throws SQLException {
    var kind = row.getString("kind");
    return kind.equals("NEW_WORK") ? "OPENED" : kind;
  }

  private static TimelineEvent withMoreListeners(TimelineEvent a, TimelineEvent b) {
    var to = new ArrayList<>(a.to());
    to.addAll(b.to());
    return new TimelineEvent(
        a.at(),
        a.type(),
        a.unit(),
        a.unitName(),
        a.obligation(),
        a.kind(),
        a.wording(),
        a.deadline(),
        a.rung(),
        List.copyOf(to),
        a.items(),
        a.detail());
  }

  private List<TimelineEvent> mails(String instruction) {
    var merged = new LinkedHashMap<String, TimelineEvent>();
    client
        .sql(
            """
            select m.id, m.sent_at, m.address, %s as subject, n.kind, n.obligation_id, n.rung
            from outbox_mail m
            join notice n on n.mail_id = m.id
            join obligation o on o.id = n.obligation_id
            join reporting_round r on r.id = o.round_id
            where r.instruction_id = ? and m.state = 'SENT'
            order by m.sent_at, m.address, n.obligation_id
            """
                .formatted(MailTexts.SUBJECT))
        .param(instruction)
        .query(
            row -> {
              merged.merge(row.getString("id"), mail(row), Timeline::withMoreItems);
            });
    return List.copyOf(merged.values());
  }

  private static TimelineEvent mail(ResultSet row) throws SQLException {
    return new TimelineEvent(
        row.getTimestamp("sent_at").toInstant(),
        "MAIL",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        row.getInt("rung"),
        List.of(row.getString("address")),
        List.of(row.getString("kind") + " " + row.getString("obligation_id")),
        Optional.ofNullable(row.getString("subject")));
  }

  private static TimelineEvent withMoreItems(TimelineEvent a, TimelineEvent b) {
    var items = new ArrayList<>(a.items());
    items.addAll(b.items());
    return new TimelineEvent(
        a.at(),
        a.type(),
        a.unit(),
        a.unitName(),
        a.obligation(),
        a.kind(),
        a.wording(),
        a.deadline(),
        Math.max(a.rung(), b.rung()),
        a.to(),
        List.copyOf(items),
        a.detail());
  }

  private static TimelineEvent event(ResultSet row, String type, int rung, List<String> to)
      throws SQLException {
    return new TimelineEvent(
        row.getTimestamp("at").toInstant(),
        type,
        Optional.ofNullable(row.getString("unit_id")),
        Optional.ofNullable(row.getString("unit_name")),
        Optional.ofNullable(row.getString("obligation_id")),
        kind(row),
        Optional.ofNullable(row.getString("wording")),
        Optional.ofNullable(row.getObject("deadline_day", LocalDate.class)),
        rung,
        to,
        List.of(),
        Optional.ofNullable(row.getString("detail")));
  }

  private static Optional<String> kind(ResultSet row) throws SQLException {
    var kind = row.getString("round_kind");
    return Optional.ofNullable("PERIODIC".equals(kind) ? row.getString("period_kind") : kind)
        .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
