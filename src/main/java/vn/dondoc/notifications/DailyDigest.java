package vn.dondoc.notifications;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
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
  private final Digests digests;
  private final RaisingSignals raising;
  private final MailProperties properties;
  private final PreferencePolicy policy;
  private final Clock clock;

  DailyDigest(
      BundlingMails bundling,
      Digests digests,
      RaisingSignals raising,
      MailProperties properties,
      PreferencePolicy policy,
      Clock clock) {
    this.bundling = bundling;
    this.digests = digests;
    this.raising = raising;
    this.properties = properties;
    this.policy = policy;
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

  /**
   * With {@link MailProperties#digestFrom}, or what a recipient prefers, of the day on which the
   * earliest reminder waits.
   */
  @Override
  public Optional<Instant> idleUntil() {
    return digests.earliest().stream().map(this::digestTimeFor).min(Instant::compareTo);
  }

  private Instant digestTimeFor(Digests.Held held) {
    var zone = clock.getZone();
    var day = held.at().atZone(zone).toLocalDate();
    var time = held.digestAt().orElse(properties.digestFrom());
    var digest = day.atTime(time).atZone(zone).toInstant();
    return digest.isBefore(held.at()) ? held.at() : digest;
  }

  @Override
  public void run() {
    var now = clock.instant().atZone(clock.getZone());
    if (!now.toLocalTime().isBefore(earliest()) && !raising.isRaising()) {
      bundling.bundleDigests(now);
    }
  }

  private LocalTime earliest() {
    return properties.digestFrom().isBefore(policy.earliest())
        ? properties.digestFrom()
        : policy.earliest();
  }
}
