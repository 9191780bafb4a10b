package vn.dondoc.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.units.PersonId;

/**
 * All mails ever bundled. Whoever claims one alone may send it, until the claim runs out; who has
 * lost it to a later attempt changes nothing any more.
 */
@Repository
class Outbox {
  /** What is under way to an address that has bounced meanwhile waits until somebody mends it. */
  private static final String TO_AN_ADDRESS_THAT_WORKS =
      """
       and not exists (select 1 from person p
        where p.id = outbox_mail.recipient and p.bounced_at is not null)
      """;

  private final JdbcClient client;

  Outbox(JdbcClient client) {
    this.client = client;
  }

  /** Returns false when this mail is in the outbox already. */
  boolean add(OutboxMail mail, Instant now) {
    return client
            .sql(
                """
                insert into outbox_mail (id, recipient, address, kind, message_id, state,
                  created_at, next_attempt_at)
                values (?, ?, ?, ?, ?, 'PENDING', ?, ?)
                on conflict do nothing
                """)
            .params(
                mail.id(),
                mail.recipient().value(),
                mail.address(),
                mail.kind(),
                mail.messageId(),
                Timestamp.from(now),
                Timestamp.from(now))
            .update()
        == 1;
  }

  /**
   * Takes mails that are due. One whose earlier claim ran out may have been under way when its
   * sender died: it is sent again under the same Message-ID and counted as in doubt.
   */
  @Transactional
  public List<OutboxMail> claim(String node, Instant now, Instant until, int atMost) {
    var mails =
        client
            .sql(
                """
                select id, recipient, address, kind, message_id, attempts from outbox_mail
                where ((state = 'PENDING' and next_attempt_at <= :now)
                  or (state = 'CLAIMED' and claimed_until <= :now))
                """
                    + TO_AN_ADDRESS_THAT_WORKS
                    + """
                order by next_attempt_at, id
                fetch first :atMost rows only
                for update skip locked
                """)
            .param("now", Timestamp.from(now))
            .param("atMost", atMost)
            .query(Outbox::nextAttempt)
            .list();
    claim(mails, node, until);
    return mails;
  }

  /** A mail that did not leave yet, as it would with its next attempt. */
  Optional<OutboxMail> unsent(String id) {
    return client
        .sql(
            """
            select id, recipient, address, kind, message_id, attempts from outbox_mail
            where id = ? and state in ('PENDING', 'CLAIMED', 'FAILED')
            """)
        .param(id)
        .query(Outbox::nextAttempt)
        .optional();
  }

  private static OutboxMail nextAttempt(ResultSet row, int number) throws SQLException {
    return new OutboxMail(
        row.getString("id"),
        new PersonId(row.getString("recipient")),
        row.getString("address"),
        row.getString("kind"),
        row.getString("message_id"),
        row.getInt("attempts") + 1);
  }

  private void claim(List<OutboxMail> mails, String node, Instant until) {
    if (mails.isEmpty()) {
      return;
    }
    client
        .sql(
            """
            update outbox_mail set
              in_doubt = in_doubt + case when state = 'CLAIMED' then 1 else 0 end,
              state = 'CLAIMED', attempts = attempts + 1, claimed_by = ?, claimed_until = ?
            where id = any(?)
            """)
        .params(node, Timestamp.from(until), ids(mails))
        .update();
  }

  private static String[] ids(List<OutboxMail> mails) {
    return mails.stream().map(OutboxMail::id).toArray(String[]::new);
  }

  /**
   * Holds claims longer.
   *
   * @return ids of those that had not run out; another may be sending the rest by now
   */
  @Transactional
  public Set<String> extend(List<OutboxMail> mails, Instant now, Instant until) {
    var attempts = mails.stream().collect(Collectors.toMap(OutboxMail::id, OutboxMail::attempts));
    var held =
        client
            .sql(
                """
                select id, recipient, address, kind, message_id, attempts - 1 as attempts
                from outbox_mail
                where id = any(?) and state = 'CLAIMED' and claimed_until > ?
                for update
                """)
            .params(ids(mails), Timestamp.from(now))
            .query(Outbox::nextAttempt)
            .list()
            .stream()
            .filter(mail -> mail.attempts() == attempts.get(mail.id()))
            .toList();
    client
        .sql("update outbox_mail set claimed_until = ? where id = any(?)")
        .params(Timestamp.from(until), ids(held))
        .update();
    return held.stream().map(OutboxMail::id).collect(Collectors.toSet());
  }

  /** What that life of a node has claimed, until this transaction ends nobody else's. */
  List<OutboxMail> heldBy(String life) {
    return client
        .sql(
            """
            select id, recipient, address, kind, message_id, attempts - 1 as attempts
            from outbox_mail where state = 'CLAIMED' and claimed_by = ?
            for update
            """)
        .param(life)
        .query(Outbox::nextAttempt)
        .list();
  }

  /** What was refused or is still waiting goes to the mended address; never what has left. */
  void readdress(PersonId recipient, String address, Instant now) {
    client
        .sql(
            """
            update outbox_mail set address = ?, next_attempt_at = ?, state = 'PENDING'
            where recipient = ? and state in ('PENDING', 'FAILED')
            """)
        .params(address, Timestamp.from(now), recipient.value())
        .update();
  }

  Optional<Instant> earliestDue() {
    return client
        .sql(
            """
            select min(case when state = 'CLAIMED' then claimed_until else next_attempt_at end)
            from outbox_mail where state in ('PENDING', 'CLAIMED')
            """
                + TO_AN_ADDRESS_THAT_WORKS)
        .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
        .single()
        .map(Timestamp::toInstant);
  }
}
