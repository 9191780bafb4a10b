package vn.dondoc.web.cascades;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Which events of a timeline to show. */
enum TimelineFilter {
  ALL(),
  /** The cascade itself and its periods. */
  CASCADE(
      "CASCADE_STARTED",
      "CASCADE_REJECTED",
      "CASCADE_CLOSED",
      "CASCADE_NUMBERED",
      "CASCADE_AMENDED",
      "CASCADE_WITHDRAWN",
      "CASCADE_REPLACED",
      "CASCADE_ENDED",
      "HOLIDAYS_FOLLOWED",
      "REGIME_DATED",
      "REGIME_DROPPED",
      "PLAN_ISSUED",
      "ROUND_OPENED",
      "ROUND_CLOSED"),
  WORK(
      "OPENED",
      "SUBMITTED",
      "RETURNED",
      "ACCEPTED",
      "EXTENSION_ASKED",
      "EXTENSION_GRANTED",
      "EXTENSION_REFUSED",
      "MOVED",
      "WITHDRAWN",
      "TAKEN_OVER",
      "RECKONED"),
  DUTIES(
      "DUTY_TAKEN_OVER",
      "DUTY_LET_GO",
      "DUTY_NOTED",
      "DUTY_CLOSED",
      "DUTY_CARRIED_OVER",
      "DUTY_REOPENED"),
  REMINDERS("REMINDER", "REVIEW_DUE"),
  MISSES("MISSED", "ESCALATION"),
  MAILS("MAIL");

  private final Set<String> types;

  TimelineFilter(String... types) {
    this.types = Set.of(types);
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean takes(String type) {
    return types.isEmpty() || types.contains(type);
  }

  static TimelineFilter ofCode(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst().orElse(ALL);
  }
}
