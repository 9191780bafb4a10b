package vn.dondoc.notifications;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/**
 * How a person wants her mail.
 *
 * @param digestAt from which local time of the day; empty for the usual one
 * @param pause in which she wants no reminders, also one that is over
 * @param language of the mails
 */
public record MailPreference(Optional<LocalTime> digestAt, Optional<Pause> pause, Locale language) {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  /** Who never chose. */
  static final MailPreference USUAL =
      new MailPreference(Optional.empty(), Optional.empty(), VIETNAMESE);

  /**
   * A time without reminders.
   *
   * @param to exclusive: the beginning of the first day on which they come again
   */
  public record Pause(Instant from, Instant to) {}

  /**
   * @param code such as "en"; null of who never chose
   */
  static Locale languageOf(String code) {
    return code == null ? VIETNAMESE : Locale.forLanguageTag(code);
  }

  public Optional<Pause> pauseAt(Instant now) {
    return pause.filter(one -> now.isBefore(one.to()));
  }

  MailPreference with(Optional<LocalTime> otherTime, Locale otherLanguage) {
    return new MailPreference(otherTime, pause, otherLanguage);
  }

  MailPreference paused(Instant from, Instant to) {
    return new MailPreference(digestAt, Optional.of(new Pause(from, to)), language);
  }
}
