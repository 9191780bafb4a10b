package vn.dondoc.obligations;

import java.time.LocalDate;

/**
 * The days on which an event takes place, both included; one day when both are the same.
 *
 * @throws IllegalArgumentException if it ends before it begins
 */
public record EventSpan(LocalDate from, LocalDate to) {

  public EventSpan {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("ends on " + to + ", before it begins on " + from);
    }
  }
}
