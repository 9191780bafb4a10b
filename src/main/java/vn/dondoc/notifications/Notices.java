package vn.dondoc.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
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
        .query(Waiting::of)
        .list();
  }

  /** Somebody for whom news waits; it has one mail, named by its kind and its first notice. */
  record Waiting(PersonId recipient, NoticeKind kind, String address, String firstNotice) {
    static Waiting of(ResultSet row, int number) throws SQLException {
      return new Waiting(
          new PersonId(row.getString("recipient")),
          NoticeKind.valueOf(row.getString("kind")),
          row.getString("email"),
          row.getString("first_notice"));
    }
  }

  void bundle(Waiting waiting, String mail, Instant now) {
    client
        .sql(
            """
            update notice set mail_id = :mail, id = null
            where recipient = :recipient and kind = :kind
              and mail_id is null and dropped_at is null
              and (not_before is null or not_before <= :now)
            """)
        .param("mail", mail)
        .param("now", Timestamp.from(now))
        .param("recipient", waiting.recipient().value())
        .param("kind", waiting.kind().name())
        .update();
  }

  /**
   * News about work that is no longer owed, or no longer by that deadline, is not sent any more. Of
   * what a pause held back till then it is noted.
   */
  int dropObsolete(Instant now) {
    return client
        .sql(
            """
            update notice n set dropped_at = :now, dropped_because =
              case when n.kind in (:digested) and exists (select 1 from mail_preference f
                where f.person_id = n.recipient
                  and n.raised_at >= f.paused_at and n.raised_at < f.resumes_at)
              then 'PAUSED' end
            where n.mail_id is null and n.dropped_at is null and not exists (
              select 1 from obligation o where o.id = n.obligation_id and
            """
                + STILL_TRUE
                + ")")
        .param("now", Timestamp.from(now))
        .param("digested", DIGESTED)
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
    return client
        .sql(
            """
            select min(coalesce(n.not_before, n.raised_at))
            from notice n join person p on p.id = n.recipient
            where n.mail_id is null and n.dropped_at is null and n.kind not in (:digested)
              and p.bounced_at is null and p.email <> ''
            """)
        .param("digested", DIGESTED)
        .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
        .single()
        .map(Timestamp::toInstant);
  }
}
