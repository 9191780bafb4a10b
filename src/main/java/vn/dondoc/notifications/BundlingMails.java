package vn.dondoc.notifications;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.notifications.Notices.Waiting;

/** Puts all the news of one kind that waits for a person into one mail. */
@Service
class BundlingMails {
  private static final int CHUNK = 200;

  private final Notices notices;
  private final Digests digests;
  private final Outbox outbox;
  private final MailProperties properties;
  private final TransactionTemplate transaction;
  private final Clock clock;

  BundlingMails(
      Notices notices,
      Digests digests,
      Outbox outbox,
      MailProperties properties,
      TransactionTemplate transaction,
      Clock clock) {
    this.notices = notices;
    this.digests = digests;
    this.outbox = outbox;
    this.properties = properties;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** One mail per person and kind of news, as soon as there is news. */
  void bundleNews() {
    inChunks(this::bundleNewsChunk);
  }

  /** One mail per person with all of the day's reminders, at most one a day. */
  void bundleDigests(ZonedDateTime now) {
    transaction.executeWithoutResult(status -> digests.dropOutdatedInAPause(now.toInstant()));
    inChunks(() -> bundleDigestChunk(now));
  }

  /** Each full chunk is committed by itself. */
  private void inChunks(BooleanSupplier chunk) {
    transaction.executeWithoutResult(status -> notices.dropObsolete(clock.instant()));
    var more = true;
    while (more) {
      more = Boolean.TRUE.equals(transaction.execute(status -> chunk.getAsBoolean()));
    }
  }

  private boolean bundleNewsChunk() {
    var waiting = notices.waitingForNews(clock.instant(), CHUNK);
    for (var one : waiting) {
      notices.bundle(one, written(one).id(), clock.instant());
    }
    return waiting.size() == CHUNK;
  }

  private boolean bundleDigestChunk(ZonedDateTime now) {
    var waiting = digests.waiting(now, CHUNK);
    for (var one : waiting) {
      var mail = written(one).id();
      digests.bundle(one, mail, now.toInstant());
      digests.digested(one.recipient(), now.toLocalDate(), mail);
    }
    return waiting.size() == CHUNK;
  }

  private OutboxMail written(Waiting waiting) {
    var mail = mailFor(waiting);
    outbox.add(mail, clock.instant());
    return mail;
  }

  private OutboxMail mailFor(Waiting waiting) {
    var key = waiting.recipient() + "|" + waiting.kind() + "|" + waiting.firstNotice();
    var id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    var messageId = OutboxMail.messageId(id, properties.domain());
    return new OutboxMail(
        id, waiting.recipient(), waiting.address(), waiting.kind().name(), messageId, 0);
  }
}
