package vn.dondoc.obligations;

import java.time.LocalDate;
import vn.dondoc.calendar.WorkingCalendar;

/**
 * What other holidays do to the work of a round that is not open yet. Nothing is written for it: it
 * is reckoned when it opens.
 */
public record ReckonedRound(Round round, Days was, Days will) {

  /**
   * @param lastDay the last day on time
   * @param safeDay the last working day wholly inside the deadline
   */
  public record Days(LocalDate lastDay, LocalDate safeDay) {}

  static ReckonedRound of(Round round, WorkingCalendar calendar, WorkingCalendar other) {
    return new ReckonedRound(round, days(round, calendar), days(round, other));
  }

  private static Days days(Round round, WorkingCalendar calendar) {
    return new Days(round.deadline().lastDay(calendar), round.deadline().safeDay(calendar));
  }

  boolean isMoved() {
    return !was.equals(will);
  }
}
