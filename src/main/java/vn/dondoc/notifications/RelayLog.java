package vn.dondoc.notifications;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a mail relay's log tells a database that was restored from a backup. A mail has the same
 * Message-ID when it is made again, as long as the same news waits for the same person.
 */
public final class RelayLog {
  /** By then the reconciler has caught up and the digest is written. */
  private static final Duration CATCHING_UP = Duration.ofMinutes(15);

  /** Ours are a UUID; what else a relay carried is no business of ours. */
  private static final Pattern MESSAGE_ID =
      Pattern.compile("<\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}@[^>\\s]+>");

  private final JdbcClient client;

  private RelayLog(JdbcClient client) {
    this.client = client;
  }

  public static RelayLog on(DataSource database) {
    return new RelayLog(JdbcClient.create(database));
  }

  /**
   * Notes every Message-ID of ours, wherever in a line it stands.
   *
   * @return how many were new
   */
  public int take(Stream<String> lines) {
    return lines
        .flatMap(line -> MESSAGE_ID.matcher(line).results())
        .map(found -> found.group())
        .distinct()
        .mapToInt(this::add)
        .sum();
  }

  private int add(String messageId) {
    return client
        .sql("insert into relayed_mail (message_id) values (?) on conflict do nothing")
        .param(messageId)
        .update();
  }

  /** Returns until when mails are doubtful that no log vouches for. */
  public Instant restored(Instant now) {
    var until = now.plus(CATCHING_UP);
    client
        .sql("insert into restored_backup (restored_at, doubtful_until) values (?, ?)")
        .params(Timestamp.from(now), Timestamp.from(until))
        .update();
    return until;
  }
}
