package vn.dondoc.notifications;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.dondoc.calendar.RecurringWork;
import vn.dondoc.obligations.RaisingSignals;

/**
 * Makes the one digest of the day. It looks again every five minutes, so that a morning slept
 * through is made good the same day; what is raised after a person's digest left waits for the next
 * one.
 */
@Service
class DailyDigest implements RecurringWork {
  private final BundlingMails bundling;
  private final Notices notices;
  private final RaisingSignals raising;
  private final MailProperties properties;
  private final Clock clock;

  DailyDigest(
      BundlingMails bundling,
      Notices notices,
      RaisingSignals raising,
      MailProperties properties,
      Clock clock) {
    this.bundling = bundling;
    this.notices = notices;
    this.raising = raising;
    this.properties = properties;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "daily-digest";
  }

  @Override
  public String cron() {
    return "0 0/5 6-18 * * ?";
  }

  @Override
  public boolean onWorkingDaysOnly() {
    return true;
  }

  /** With {@link MailProperties#digestFrom} of the day on which the earliest reminder waits. */
  @Override
  public Optional<Instant> idleUntil() {
    return notices.earliestReminder().map(this::digestTimeFor);
  }

  private Instant digestTimeFor(Instant raisedAt) {
    var zone = clock.getZone();
    var day = raisedAt.atZone(zone).toLocalDate();
    var digest = day.atTime(properties.digestFrom()).atZone(zone).toInstant();
    return digest.isBefore(raisedAt) ? raisedAt : digest;
  }

  @Override
  public void run() {
    var now = clock.instant().atZone(clock.getZone());
    if (now.toLocalTime().isBefore(properties.digestFrom()) || raising.isRaising()) {
      return;
    }
    bundling.bundleDigests(LocalDate.from(now));
  }
}
