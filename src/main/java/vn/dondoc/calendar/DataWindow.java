package vn.dondoc.calendar;

import java.time.LocalDate;

/**
 * The days whose figures go into a report, both ends included. A deadline may lie before its end;
 * then the figures are estimates ("ước").
 *
 * @throws IllegalArgumentException if it ends before it begins
 */
public record DataWindow(LocalDate from, LocalDate to) {

  public DataWindow {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("ends on " + to + ", before it begins on " + from);
    }
  }
}
