package vn.dondoc.notifications;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.obligations.AuditSubject;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.Change;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.units.Person;

/** A person chooses how her own mail comes, as far as {@link PreferencePolicy} lets her. */
@Service
public class ChoosingPreferences {
  private final MailPreferences preferences;
  private final PreferencePolicy policy;
  private final AuditTrail audit;
  private final Clock clock;

  ChoosingPreferences(
      MailPreferences preferences, PreferencePolicy policy, AuditTrail audit, Clock clock) {
    this.preferences = preferences;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  public MailPreference of(Person who) {
    return preferences.of(who.id());
  }

  /**
   * @param digestAt empty for the usual time
   * @throws Refusal if that is earlier or later than the policy allows
   */
  @Transactional
  public void choose(Person who, Optional<LocalTime> digestAt, Locale language) {
    if (digestAt.isPresent() && !isAllowed(digestAt.get())) {
      throw Refusal.ofField(
          "digestAt",
          "digest-hour-outside",
          policy.earliest().toString(),
          policy.latest().toString());
    }
    var before = preferences.of(who.id());
    var after = before.with(digestAt, language);
    preferences.save(who.id(), after);
    var change = Change.of(words(before), words(after));
    audit.subject("MAIL_PREFERRED", who.id(), AuditSubject.of(who.id()), who.name(), change);
  }

  private boolean isAllowed(LocalTime time) {
    return !time.isBefore(policy.earliest()) && !time.isAfter(policy.latest());
  }

  /**
   * No reminders from now until that day is over; a pause that runs is lengthened or cut short.
   *
   * @throws Refusal if the day has passed, or the whole pause would be longer than allowed
   */
  @Transactional
  public void pause(Person who, LocalDate through) {
    var now = clock.instant();
    var before = preferences.of(who.id());
    var from = before.pauseAt(now).map(MailPreference.Pause::from).orElse(now);
    var last = day(from).plusDays(policy.pauseAtMostDays() - 1L);
    if (through.isBefore(day(now)) || through.isAfter(last)) {
      throw Refusal.ofField(
          "until", "pause-outside", policy.pauseAtMostDays(), day(now), last, through);
    }
    var to = through.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    preferences.save(who.id(), before.paused(from, to));
    var change = Change.of(null, through.toString());
    audit.subject("MAIL_PAUSED", who.id(), AuditSubject.of(who.id()), who.name(), change);
  }

  /** Reminders come again; what was held back comes with the next digest. Nothing if none runs. */
  @Transactional
  public void resume(Person who) {
    var now = clock.instant();
    var before = preferences.of(who.id());
    var pause = before.pauseAt(now);
    if (pause.isPresent()) {
      preferences.save(who.id(), before.paused(pause.get().from(), now));
      var subject = AuditSubject.of(who.id());
      audit.subject("MAIL_RESUMED", who.id(), subject, who.name(), Change.none());
    }
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }

  private static String words(MailPreference preference) {
    var at = preference.digestAt().map(LocalTime::toString).orElse("—");
    return at + ", " + preference.language().getLanguage();
  }
}
