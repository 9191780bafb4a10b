package vn.dondoc.notifications;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.dondoc.notifications.Smtp.AddressRefused;
import vn.dondoc.notifications.Smtp.LostUnderWay;
import vn.dondoc.notifications.Smtp.Undelivered;
import vn.dondoc.obligations.Bouncing;

/** Writes the mails of a group, hands them over and remembers what became of each. */
@Component
class SendingMails {
  private static final Logger log = LoggerFactory.getLogger(SendingMails.class);

  private static final List<Duration> BACK_OFF =
      Stream.of(1, 5, 15, 60).map(Duration::ofMinutes).toList();

  private final MailComposer composer;
  private final MailContents contents;
  private final MailJournal journal;
  private final MailFates fates;
  private final MailPace pace;
  private final Claimants claimants;
  private final Bouncing bouncing;
  private final Clock clock;

  SendingMails(
      MailComposer composer,
      MailContents contents,
      MailJournal journal,
      MailFates fates,
      MailPace pace,
      Claimants claimants,
      Bouncing bouncing,
      Clock clock) {
    this.composer = composer;
    this.contents = contents;
    this.journal = journal;
    this.fates = fates;
    this.pace = pace;
    this.claimants = claimants;
    this.bouncing = bouncing;
    this.clock = clock;
  }

  /** Returns when the database knows what became of each of them. */
  void send(MailGroup group, MailLine line) {
    Function<OutboxMail, MailFate> ofTheRest = MailFate.NotBegun::new;
    try {
      carry(group, line.connection());
    } catch (Undelivered e) {
      log.warn("The mail server cannot be reached: {}", e.getMessage());
      ofTheRest = mail -> later(mail, e);
    } finally {
      group.rest().stream().map(ofTheRest).forEach(group::add);
      fates.note(group.fates());
    }
  }

  /** Until none is left, or the program is being stopped. */
  private void carry(MailGroup group, Smtp.Connection connection) {
    while (!claimants.isStopping()) {
      var next = group.next(pace);
      if (next.isEmpty()) {
        return;
      }
      var fate = deliver(next.get(), group, connection);
      if (fate.map(group::add).orElse(false) || !journal.isKept()) {
        fates.note(group.fates());
      }
      connection.check();
    }
  }

  /** Empty when it is no longer ours to send. */
  private Optional<MailFate> deliver(OutboxMail mail, MailGroup group, Smtp.Connection connection) {
    try {
      var told = group.toTell(mail);
      if (told.isEmpty()) {
        log.warn("The claim on mail {} ran out before its turn came", mail.id());
        return Optional.empty();
      }
      var composed = composer.compose(mail, told.get());
      return Optional.of(
          composed.isEmpty()
              ? new MailFate.Obsolete(mail)
              : handOver(mail, told.get().locale(), composed.get(), connection));
    } catch (AddressRefused e) {
      log.warn("Mail {} was refused for good", mail.id());
      fates.note(List.of(new MailFate.Refused(mail, e.getMessage())));
      bouncing.bounced(mail.recipient(), mail.address(), e.getMessage());
      return Optional.empty();
    } catch (RuntimeException e) {
      // What the server said is kept with the mail; it may name the address, which no log shall.
      log.warn("Mail {} did not leave, attempt {}: {}", mail.id(), mail.attempts(), e.getClass());
      return Optional.of(later(mail, e));
    }
  }

  private MailFate handOver(
      OutboxMail mail, Locale locale, ComposedMail composed, Smtp.Connection connection) {
    var text = contents.pack(mail, locale, composed);
    journal.begun(mail);
    try {
      connection.send(composed);
    } catch (LostUnderWay e) {
      throw e;
    } catch (Undelivered | AddressRefused e) {
      journal.notTaken(mail);
      throw e;
    }
    var sent = new MailFate.Sent(mail, clock.instant(), composed.subject(), text);
    journal.taken(sent);
    return sent;
  }

  private MailFate later(OutboxMail mail, RuntimeException error) {
    var wait = BACK_OFF.get(Math.min(mail.attempts(), BACK_OFF.size()) - 1);
    var inDoubt = error instanceof LostUnderWay;
    return new MailFate.Failed(mail, clock.instant().plus(wait), error.toString(), inDoubt);
  }
}
