package vn.dondoc.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
  private static final int TOGETHER = 100;

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
  private final DispatchSettings settings;
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
      DispatchSettings settings,
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
    this.settings = settings;
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
    fates.noteOwing();
    journal.open();
    relayed.note(clock.instant());
    var since = pace.now();
    new MailLanes(settings.connections(), lanes -> sendDue(lanes, since)).run();
  }

  private void sendDue(MailLanes lanes, long since) {
    try (var line = new MailLine(smtp)) {
      var mails = claim();
      while (!mails.isEmpty()) {
        if (mails.size() == together()) {
          lanes.oneMore();
        }
        sending.send(new MailGroup(mails, clock.instant(), outbox, news, clock), line);
        mails = pace.isSpent(since) ? List.of() : claim();
      }
    }
  }

  private List<OutboxMail> claim() {
    if (claimants.isStopping()) {
      return List.of();
    }
    var now = clock.instant();
    return outbox.claim(claimants.own(), now, now.plus(MailGroup.CLAIM), together());
  }

  private int together() {
    return pace.batch(TOGETHER, settings.connections());
  }
}
