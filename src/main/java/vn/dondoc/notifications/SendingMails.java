package vn.dondoc.notifications;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
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

  /** Mails that are worth one more connection. */
  private static final int A_CONNECTIONS_WORTH = 10;

  private static final List<Duration> BACK_OFF =
      Stream.of(1, 5, 15, 60).map(Duration::ofMinutes).toList();

  private final MailComposer composer;
  private final MailContents contents;
  private final MailJournal journal;
  private final MailFates fates;
  private final MailPace pace;
  private final Claimants claimants;
  private final Bouncing bouncing;
  private final DispatchSettings settings;
  private final Clock clock;

  SendingMails(
      MailComposer composer,
      MailContents contents,
      MailJournal journal,
      MailFates fates,
      MailPace pace,
      Claimants claimants,
      Bouncing bouncing,
      DispatchSettings settings,
      Clock clock) {
    this.composer = composer;
    this.contents = contents;
    this.journal = journal;
    this.fates = fates;
    this.pace = pace;
    this.claimants = claimants;
    this.bouncing = bouncing;
    this.settings = settings;
    this.clock = clock;
  }

  /** Returns when the database knows what became of each of them. */
  void send(MailGroup group, MailCarriers carriers) {
    var wanted = (group.size() + A_CONNECTIONS_WORTH - 1) / A_CONNECTIONS_WORTH;
    try {
      carriers.together(Math.min(settings.connections(), wanted), () -> carry(group, carriers));
    } finally {
      group.rest().forEach(mail -> leave(mail, group));
      fates.note();
    }
  }

  /** The server cannot be reached any more, or the program is being stopped. */
  private void leave(OutboxMail mail, MailGroup group) {
    group
        .trouble()
        .filter(trouble -> !claimants.isStopping())
        .ifPresentOrElse(
            trouble -> retryLater(mail, trouble), () -> fates.add(new MailFate.NotBegun(mail)));
  }

  private void carry(MailGroup group, MailCarriers carriers) {
    try {
      var connection = carriers.connection();
      try {
        carry(group, connection);
      } finally {
        carriers.giveBack(connection);
      }
    } catch (Undelivered e) {
      log.warn("The mail server cannot be reached: {}", e.getMessage());
      group.trouble(e);
    }
  }

  private void carry(MailGroup group, Smtp.Connection connection) {
    while (!connection.isBroken() && !claimants.isStopping()) {
      var next = group.next(pace);
      if (next.isEmpty()) {
        return;
      }
      deliver(next.get(), group, connection);
    }
    if (connection.isBroken()) {
      group.trouble(new Undelivered(new IllegalStateException("the connection broke")));
    }
  }

  private void deliver(OutboxMail mail, MailGroup group, Smtp.Connection connection) {
    try {
      var told = group.toTell(mail);
      if (told.isEmpty()) {
        log.warn("The claim on mail {} ran out before its turn came", mail.id());
        return;
      }
      composer
          .compose(mail, told.get())
          .ifPresentOrElse(
              composed -> handOver(mail, composed, connection),
              () -> fates.add(new MailFate.Obsolete(mail)));
    } catch (AddressRefused e) {
      log.warn("Mail {} was refused for good", mail.id());
      fates.add(new MailFate.Refused(mail, e.getMessage()));
      fates.note();
      bouncing.bounced(mail.recipient(), mail.address(), e.getMessage());
    } catch (RuntimeException e) {
      // What the server said is kept with the mail; it may name the address, which no log shall.
      log.warn("Mail {} did not leave, attempt {}: {}", mail.id(), mail.attempts(), e.getClass());
      retryLater(mail, e);
    }
  }

  private void handOver(OutboxMail mail, ComposedMail composed, Smtp.Connection connection) {
    var text = contents.pack(mail, composed);
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
    fates.add(sent);
  }

  private void retryLater(OutboxMail mail, RuntimeException error) {
    var wait = BACK_OFF.get(Math.min(mail.attempts(), BACK_OFF.size()) - 1);
    var inDoubt = error instanceof LostUnderWay;
    fates.add(
        new MailFate.Failed(mail, clock.instant().plus(wait), error.toString(), inDoubt));
  }
}
