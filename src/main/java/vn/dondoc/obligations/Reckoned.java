package vn.dondoc.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.dondoc.calendar.WorkingCalendar;

/**
 * What other holidays do to one open obligation.
 *
 * @param before as it stands
 * @param after as it would stand; the day its document names stays
 */
public record Reckoned(Round round, Obligation before, Obligation after, Days was, Days will) {

  /**
   * @param lastDay the last day on time
   * @param safeDay the last working day wholly inside the deadline
   * @param nextSignal when its people, or its reviewer, hear of it next
   */
  public record Days(LocalDate lastDay, LocalDate safeDay, Optional<Instant> nextSignal) {

    static Days of(Obligation one, WorkingCalendar calendar) {
      return new Days(
          one.deadline().lastDay(calendar),
          one.deadline().safeDay(calendar),
          one.nextSignal().map(Signal::at));
    }
  }

  /** Whether the unit has more or less time, and must be told. */
  public boolean isLastDayMoved() {
    return !was.lastDay().equals(will.lastDay());
  }

  boolean isAnyMoved() {
    return !was.equals(will);
  }
}
