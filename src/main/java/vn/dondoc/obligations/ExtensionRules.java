package vn.dondoc.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.WorkingCalendar;

/** What more time may be: for whoever still owes, to a day that is really later. */
@Component
class ExtensionRules {
  private static final int MAX_REASON = 2000;

  private final WorkingCalendar calendar;
  private final ChosenDays days;
  private final ZoneId zone;

  ExtensionRules(WorkingCalendar calendar, ChosenDays days, ZoneId zone) {
    this.calendar = calendar;
    this.days = days;
    this.zone = zone;
  }

  /** On time until the end of {@code day}. */
  Deadline by(LocalDate day) {
    return new Deadline(day, Bound.BY, zone);
  }

  LocalDate lastDay(Obligation obligation) {
    return obligation.deadline().lastDay(calendar);
  }

  boolean isLater(Obligation obligation, LocalDate day) {
    return day.isAfter(lastDay(obligation));
  }

  void checkDay(Obligation obligation, LocalDate day, Instant now) {
    if (day == null) {
      throw Refusal.ofField("newDay", "extension-day-missing");
    }
    if (!isLater(obligation, day)) {
      throw Refusal.ofField("newDay", "extension-day-not-later", day, lastDay(obligation));
    }
    checkWithinYear(obligation, day);
    checkWorkable(day, now);
  }

  /** Farther off, the year is a slip of the pen. */
  void checkWithinYear(Obligation obligation, LocalDate day) {
    if (day.isAfter(lastDay(obligation).plusYears(1))) {
      throw Refusal.ofField("newDay", "extension-day-too-far", day, lastDay(obligation));
    }
  }

  /** Not past, and no day off. */
  void checkWorkable(LocalDate day, Instant now) {
    var today = LocalDate.ofInstant(now, zone);
    if (day.isBefore(today)) {
      throw Refusal.ofField("newDay", "extension-day-past", day, today);
    }
    days.requireWorkingDay(day);
  }

  static void checkReason(String reason) {
    if (reason == null || reason.isBlank()) {
      throw Refusal.ofField("reason", "extension-reason-missing");
    }
    checkLength(reason);
  }

  static void checkLength(String reason) {
    if (reason.length() > MAX_REASON) {
      throw Refusal.ofField("reason", "extension-reason-too-long", MAX_REASON);
    }
  }
}
