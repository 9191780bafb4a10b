package vn.dondoc.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.dondoc.calendar.RecurringWork;

/**
 * Claims mails that are due, commits, sends, notes what became of them. Never called from a process
 * of the engine.
 */
@Service
class DispatchingMails implements RecurringWork {
  private static final int TOGETHER = 200;

  private final BundlingMails bundling;
  private final Notices notices;
  private final Outbox outbox;
  private final Claimants claimants;
  private final MailNews news;
  private final SendingMails sending;
  private final SettlingJournals journals;
  private final MailJournal journal;
  private final MailFates fates;
  private final Smtp smtp;
  private final MailPace pace;
  private final RelayedMails relayed;
  private final Clock clock;

  DispatchingMails(
      BundlingMails bundling,
      Notices notices,
      Outbox outbox,
      Claimants claimants,
      MailNews news,
      SendingMails sending,
      SettlingJournals journals,
      MailJournal journal,
      MailFates fates,
      Smtp smtp,
      MailPace pace,
      RelayedMails relayed,
      Clock clock) {
    this.bundling = bundling;
    this.notices = notices;
    this.outbox = outbox;
    this.claimants = claimants;
    this.news = news;
    this.sending = sending;
    this.journals = journals;
    this.journal = journal;
    this.fates = fates;
    this.smtp = smtp;
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
    journals.settle();
    claimants.releaseThoseOfTheDead();
    sendDue();
  }

  /**
   * What is in the outbox and due. At a limited pace for a minute only: the next run goes on, and
   * bundles what has come up meanwhile.
   */
  void sendDue() {
    journals.settle();
    fates.note();
    journal.open();
    relayed.note(clock.instant());
    var since = pace.now();
    try (var carriers = new MailCarriers(smtp)) {
      var group = claim();
      while (group.isPresent()) {
        sending.send(group.get(), carriers);
        group = pace.isSpent(since) ? Optional.empty() : claim();
      }
    }
  }

  private Optional<MailGroup> claim() {
    if (claimants.isStopping()) {
      return Optional.empty();
    }
    var now = clock.instant();
    var until = now.plus(MailGroup.CLAIM);
    var mails = outbox.claim(claimants.own(), now, until, pace.batch(TOGETHER));
    return mails.isEmpty()
        ? Optional.empty()
        : Optional.of(new MailGroup(mails, now, outbox, news, clock));
  }
}
