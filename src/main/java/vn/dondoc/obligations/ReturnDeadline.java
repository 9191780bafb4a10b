package vn.dondoc.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.WorkingCalendar;

/** By when something returned is to be done again. */
@Component
class ReturnDeadline {
  private final ReviewPolicy policy;
  private final WorkingCalendar calendar;
  private final ChosenDays days;
  private final ZoneId zone;

  ReturnDeadline(ReviewPolicy policy, WorkingCalendar calendar, ChosenDays days, ZoneId zone) {
    this.policy = policy;
    this.calendar = calendar;
    this.days = days;
    this.zone = zone;
  }

  /**
   * @throws Refusal if {@code newDay} is past, a day off, or leaves less time than the deadline
   *     gives
   */
  Deadline of(Obligation obligation, Instant now, Optional<LocalDate> newDay) {
    var today = LocalDate.ofInstant(now, zone);
    if (newDay.isPresent()) {
      if (newDay.get().isBefore(today)) {
        throw Refusal.ofField("newDay", "new-day-past", newDay.get(), today);
      }
      requireNoLess(obligation, newDay.get());
      days.requireWorkingDay(newDay.get());
      return new Deadline(newDay.get(), Bound.BY, zone);
    }
    if (!obligation.deadline().isMissedAt(now, calendar)) {
      return obligation.deadline();
    }
    var day = calendar.after(today, policy.returnWorkingDays());
    return new Deadline(day, Bound.BY, zone);
  }

  /** What the document gives stays the unit's, however often it is returned. */
  private void requireNoLess(Obligation obligation, LocalDate newDay) {
    var lastDay = obligation.deadline().lastDay(calendar);
    if (newDay.isBefore(lastDay)) {
      throw Refusal.ofField("newDay", "new-day-too-early", newDay, lastDay);
    }
  }
}
