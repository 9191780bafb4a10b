package vn.dondoc.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
   * @param signals every reminder and every rung of the ladder to come, if nothing is done until
   *     then
   */
  public record Days(
      LocalDate lastDay, LocalDate safeDay, Optional<Instant> nextSignal, List<Instant> signals) {

    public Days {
      signals = List.copyOf(signals);
    }

    static Days of(Obligation one, WorkingCalendar calendar, List<Signal> signals) {
      return new Days(
          one.deadline().lastDay(calendar),
          one.deadline().safeDay(calendar),
          one.nextSignal().map(Signal::at),
          one.nextSignal().isEmpty() ? List.of() : signals.stream().map(Signal::at).toList());
    }
  }

  /** How many reminders and rungs of the ladder come on another day, or not at all. */
  public long signalsMoved() {
    return was.signals().stream().filter(at -> !will.signals().contains(at)).count();
  }

  /** Whether the unit has more or less time, and must be told. */
  public boolean isLastDayMoved() {
    return !was.lastDay().equals(will.lastDay());
  }

  boolean isAnyMoved() {
    return !was.equals(will);
  }
}
