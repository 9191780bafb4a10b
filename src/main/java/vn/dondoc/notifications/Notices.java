package vn.dondoc.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.units.PersonId;

/**
 * All notices ever raised; a notice without a mail still waits for one, and while its recipient's
 * address takes no mail it waits on.
 */
@Repository
class Notices {
  private static final String WAITING =
      """
      select n.recipient, n.kind, p.email, min(n.id) as first_notice
      from notice n join person p on p.id = n.recipient
      where n.mail_id is null and n.dropped_at is null
        and p.bounced_at is null and p.email <> '' and %s
      group by n.recipient, n.kind, p.email
      order by n.recipient, n.kind
      fetch first :atMost rows only
      """;

  private final JdbcClient client;
  private final JdbcTemplate batch;

  Notices(JdbcClient client, JdbcTemplate batch) {
    this.client = client;
    this.batch = batch;
  }

  /** News that is there already is not written twice. */
  void addNew(List<Notice> notices) {
    batch.batchUpdate(
        """
        insert into notice (id, obligation_id, kind, step, rung, due_version, recipient, because,
          instead_of, raised_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict do nothing
        """,
        notices.stream()
            .map(
                n ->
                    new Object[] {
                      n.id(),
                      n.obligation().value(),
                      n.kind().name(),
                      n.step(),
                      n.rung(),
                      n.dueVersion(),
                      n.recipient().value(),
                      n.because().name(),
                      n.insteadOf().map(PersonId::value).orElse(null),
                      Timestamp.from(n.raisedAt())
                    })
            .toList());
  }

  /** Who waits for which kind of news other than reminders. */
  List<Waiting> waitingForNews(int atMost) {
    return client
        .sql(WAITING.formatted("n.kind <> 'REMINDER'"))
        .param("atMost", atMost)
        .query(Notices::waiting)
        .list();
  }

  /** Who waits for reminders and has had no digest on that day yet. */
  List<Waiting> waitingForDigest(LocalDate day, int atMost) {
    return client
        .sql(
            WAITING.formatted(
                """
                n.kind = 'REMINDER' and not exists (
                  select 1 from digest_day d where d.recipient = n.recipient and d.sent_on = :day)
                """))
        .param("atMost", atMost)
        .param("day", day)
        .query(Notices::waiting)
        .list();
  }

  void digested(PersonId recipient, LocalDate day, String mail) {
    client
        .sql("insert into digest_day (recipient, sent_on, mail_id) values (?, ?, ?)")
        .params(recipient.value(), day, mail)
        .update();
  }

  private static Waiting waiting(ResultSet row, int number) throws SQLException {
    return new Waiting(
        new PersonId(row.getString("recipient")),
        NoticeKind.valueOf(row.getString("kind")),
        row.getString("email"),
        row.getString("first_notice"));
  }

  record Waiting(PersonId recipient, NoticeKind kind, String address, String firstNotice) {}

  void bundle(Waiting waiting, String mail) {
    client
        .sql(
            """
            update notice set mail_id = ?
            where recipient = ? and kind = ? and mail_id is null and dropped_at is null
            """)
        .params(mail, waiting.recipient().value(), waiting.kind().name())
        .update();
  }

  /**
   * News about work that is no longer owed, or no longer by that deadline, is not sent any more.
   */
  int dropObsolete(Instant now) {
    return client
        .sql(
            """
            update notice set dropped_at = ?
            where mail_id is null and dropped_at is null and not exists (
              select 1 from obligation o
              where o.id = notice.obligation_id
                and (notice.kind = 'CHANGED' or o.state in ('OPEN', 'RETURNED'))
                and o.due_version = notice.due_version)
            """)
        .param(Timestamp.from(now))
        .update();
  }

  Optional<Instant> earliestNews() {
    return earliest("n.kind <> 'REMINDER'");
  }

  Optional<Instant> earliestReminder() {
    return earliest("n.kind = 'REMINDER'");
  }

  private Optional<Instant> earliest(String kinds) {
    return client
        .sql(
            """
            select min(n.raised_at) from notice n join person p on p.id = n.recipient
            where n.mail_id is null and n.dropped_at is null
              and p.bounced_at is null and p.email <> '' and
            """
                + kinds)
        .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
        .single()
        .map(Timestamp::toInstant);
  }
}
