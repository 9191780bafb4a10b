package vn.dondoc.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import vn.dondoc.calendar.RecurringWork;
import vn.dondoc.notifications.Smtp.AddressRefused;
import vn.dondoc.notifications.Smtp.LostUnderWay;
import vn.dondoc.notifications.Smtp.Undelivered;
import vn.dondoc.obligations.Bouncing;

/** Claims mails that are due, commits, sends, marks. Never called from a process of the engine. */
@Service
class DispatchingMails implements RecurringWork {
  private static final Logger log = LoggerFactory.getLogger(DispatchingMails.class);
  private static final int BATCH = 50;
  private static final Duration CLAIM = Duration.ofMinutes(5);
  private static final List<Duration> BACK_OFF =
      Stream.of(1, 5, 15, 60).map(Duration::ofMinutes).toList();

  private final BundlingMails bundling;
  private final Notices notices;
  private final Outbox outbox;
  private final MailContents contents;
  private final MailComposer composer;
  private final Smtp smtp;
  private final Bouncing bouncing;
  private final MailPace pace;
  private final RelayedMails relayed;
  private final Clock clock;
  private final String node = UUID.randomUUID().toString();

  DispatchingMails(
      BundlingMails bundling,
      Notices notices,
      Outbox outbox,
      MailContents contents,
      MailComposer composer,
      Smtp smtp,
      Bouncing bouncing,
      MailPace pace,
      RelayedMails relayed,
      Clock clock) {
    this.bundling = bundling;
    this.notices = notices;
    this.outbox = outbox;
    this.contents = contents;
    this.composer = composer;
    this.smtp = smtp;
    this.bouncing = bouncing;
    this.pace = pace;
    this.relayed = relayed;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "dispatch-mail";
  }

  @Override
  public String cron() {
    return "0 * * * * ?";
  }

  @Override
  public Optional<Instant> idleUntil() {
    return Stream.of(notices.earliestNews(), outbox.earliestDue())
        .flatMap(Optional::stream)
        .min(Instant::compareTo);
  }

  @Override
  public void run() {
    bundling.bundleNews();
    sendDue();
  }

  /**
   * What is in the outbox and due. At a limited pace for a minute only: the next run goes on, and
   * bundles what has come up meanwhile.
   */
  void sendDue() {
    relayed.note(clock.instant());
    var since = pace.now();
    var batch = claim();
    while (!batch.isEmpty()) {
      send(batch);
      batch = pace.isSpent(since) ? List.of() : claim();
    }
  }

  private List<OutboxMail> claim() {
    var now = clock.instant();
    return outbox.claim(node, now, now.plus(CLAIM), pace.batch(BATCH));
  }

  private void send(List<OutboxMail> batch) {
    try (var connection = smtp.connect()) {
      pace.inTurn(batch, mail -> send(mail, connection));
    } catch (Undelivered e) {
      log.warn("The mail server cannot be reached: {}", e.getMessage());
      batch.forEach(mail -> retryLater(mail, e));
    }
  }

  private void send(OutboxMail mail, Smtp.Connection connection) {
    try {
      deliver(mail, connection).ifPresent(composed -> noteSent(mail, composed));
    } catch (DataAccessException e) {
      // It may have left. Its claim runs out and it is then sent again, counted as in doubt.
      log.warn("What became of mail {} could not be noted: {}", mail.id(), e.toString());
    }
  }

  private void noteSent(OutboxMail mail, ComposedMail composed) {
    outbox.sent(mail, composed.subject(), clock.instant());
    contents.keep(mail, composed);
  }

  /** Empty when it did not leave; what became of it is noted then. */
  private Optional<ComposedMail> deliver(OutboxMail mail, Smtp.Connection connection) {
    try {
      if (!outbox.extend(mail, clock.instant(), clock.instant().plus(CLAIM))) {
        log.warn("The claim on mail {} ran out before its turn came", mail.id());
        return Optional.empty();
      }
      var composed = composer.compose(mail);
      composed.ifPresentOrElse(connection::send, () -> outbox.obsolete(mail));
      return composed;
    } catch (AddressRefused e) {
      log.warn("Mail {} was refused for good", mail.id());
      outbox.refused(mail, e.getMessage());
      bouncing.bounced(mail.recipient(), mail.address(), e.getMessage());
    } catch (RuntimeException e) {
      // What the server said is kept with the mail; it may name the address, which no log shall.
      log.warn("Mail {} did not leave, attempt {}: {}", mail.id(), mail.attempts(), e.getClass());
      retryLater(mail, e);
    }
    return Optional.empty();
  }

  private void retryLater(OutboxMail mail, RuntimeException error) {
    var wait = BACK_OFF.get(Math.min(mail.attempts(), BACK_OFF.size()) - 1);
    var inDoubt = error instanceof LostUnderWay;
    outbox.failed(mail, clock.instant().plus(wait), error.toString(), inDoubt);
  }
}
