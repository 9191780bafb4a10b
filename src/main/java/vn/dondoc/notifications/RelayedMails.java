package vn.dondoc.notifications;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * After a backup was restored: mails of which the relay's log says that they have left are marked
 * as sent; the others of that time may have left, and count as in doubt.
 */
@Component
class RelayedMails {
  private final JdbcClient client;

  RelayedMails(JdbcClient client) {
    this.client = client;
  }

  /** Before anything is sent. Costs next to nothing in a database that was never restored. */
  @Transactional
  public void note(Instant now) {
    client
        .sql(
            """
            update outbox_mail set state = 'SENT', claimed_until = null, last_error = null,
              sent_at = coalesce((select r.sent_at from relayed_mail r
                where r.message_id = outbox_mail.message_id), ?)
            where state = 'PENDING' and message_id in (select message_id from relayed_mail)
            """)
        .param(Timestamp.from(now))
        .update();
    client
        .sql(
            """
            update outbox_mail set in_doubt = 1
            where state = 'PENDING' and in_doubt = 0 and exists (
              select 1 from restored_backup b where outbox_mail.created_at < b.doubtful_until)
            """)
        .update();
  }
}
