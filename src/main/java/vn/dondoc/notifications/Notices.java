package vn.dondoc.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.units.PersonId;

/**
 * All notices ever raised; a notice without a mail still waits for one, and while its recipient's
 * address takes no mail it waits on.
 */
@Repository
class Notices {
  private static final String NEWS =
      """
      select n.recipient, n.kind, p.email, min(n.id) as first_notice
      from notice n join person p on p.id = n.recipient
      where n.mail_id is null and n.dropped_at is null and n.kind not in (:digested)
        and (n.not_before is null or n.not_before <= :now)
        and p.bounced_at is null and p.email <> ''
      group by n.recipient, n.kind, p.email
      order by n.recipient, n.kind
      fetch first :atMost rows only
      """;

  /** What a person owes gives the digest its name; REMINDER is the first of both. */
  private static final String DIGEST =
      """
      select n.recipient, min(n.kind) as kind, p.email, min(n.id) as first_notice
      from notice n join person p on p.id = n.recipient
      where n.mail_id is null and n.dropped_at is null and n.kind in (:digested)
        and p.bounced_at is null and p.email <> '' and not exists (
        select 1 from digest_day d where d.recipient = n.recipient and d.sent_on = :day)
      group by n.recipient, p.email
      order by n.recipient
      fetch first :atMost rows only
      """;

  /** Over n (notice) and o (obligation): whether what it says is so at this moment. */
  static final String STILL_TRUE =
      """
      o.due_version = n.due_version
      and (n.kind = 'CHANGED'
        or (n.kind = 'REVIEW_DUE' and o.state = 'SUBMITTED')
        or (n.kind <> 'REVIEW_DUE' and o.state in ('OPEN', 'RETURNED')))
      and (n.kind <> 'EXTENSION_ASKED' or exists (
        select 1 from extension e
        where e.obligation_id = o.id and e.seq = n.step and e.state = 'ASKED'))
      """;

  private static final List<String> DIGESTED =
      Stream.of(NoticeKind.values()).filter(NoticeKind::isDigested).map(Enum::name).toList();

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
          instead_of, raised_at, not_before)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
                      Timestamp.from(n.raisedAt()),
                      n.notBefore().map(Timestamp::from).orElse(null)
                    })
            .toList());
  }

  /** Who waits for which kind of news other than those of the digest. */
  List<Waiting> waitingForNews(Instant now, int atMost) {
    return client
        .sql(NEWS)
        .param("now", Timestamp.from(now))
        .param("digested", DIGESTED)
        .param("atMost", atMost)
        .query(Notices::waiting)
        .list();
  }

  /** Who waits for a digest and has had none on that day yet. */
  List<Waiting> waitingForDigest(LocalDate day, int atMost) {
    return client
        .sql(DIGEST)
        .param("digested", DIGESTED)
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

  void bundle(Waiting waiting, String mail, Instant now) {
    client
        .sql(
            """
            update notice set mail_id = :mail
            where recipient = :recipient and kind in (:kinds)
              and mail_id is null and dropped_at is null
              and (not_before is null or not_before <= :now)
            """)
        .param("mail", mail)
        .param("now", Timestamp.from(now))
        .param("recipient", waiting.recipient().value())
        .param("kinds", waiting.kind().isDigested() ? DIGESTED : List.of(waiting.kind().name()))
        .update();
  }

  /**
   * News about work that is no longer owed, or no longer by that deadline, is not sent any more.
   */
  int dropObsolete(Instant now) {
    return client
        .sql(
            """
            update notice n set dropped_at = ?
            where n.mail_id is null and n.dropped_at is null and not exists (
              select 1 from obligation o where o.id = n.obligation_id and
            """
                + STILL_TRUE
                + ")")
        .param(Timestamp.from(now))
        .update();
  }

  /** A word taken back is not sent, as far as its mail has not left yet. */
  void dropChase(ObligationId obligation, int position, Instant now) {
    client
        .sql(
            """
            update notice n set dropped_at = ?
            where n.obligation_id = ? and n.kind = 'CHASED' and n.step = ?
              and n.dropped_at is null
              and not exists (select 1 from outbox_mail m where m.id = n.mail_id
                and m.state not in ('PENDING', 'CLAIMED'))
            """)
        .params(Timestamp.from(now), obligation.value(), position)
        .update();
  }

  Optional<Instant> earliestNews() {
    return earliest("not in");
  }

  /** Of what goes into a digest. */
  Optional<Instant> earliestReminder() {
    return earliest("in");
  }

  private Optional<Instant> earliest(String inOrNot) {
    return client
        .sql(
            """
            select min(coalesce(n.not_before, n.raised_at)) from notice n join person p on p.id = n.recipient
            where n.mail_id is null and n.dropped_at is null and n.kind %s (:digested)
              and p.bounced_at is null and p.email <> ''
            """
                .formatted(inOrNot))
        .param("digested", DIGESTED)
        .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
        .single()
        .map(Timestamp::toInstant);
  }
}
