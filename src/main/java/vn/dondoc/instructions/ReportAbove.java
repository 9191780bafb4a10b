package vn.dondoc.instructions;

import java.time.LocalDate;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.obligations.Round;

/**
 * A report that a unit owes to the level above, and that what comes in from below goes into.
 *
 * @param deadline the unit's own
 * @param neededBy the last day on which input may come in, so that the unit still has its time to
 *     make one report of it
 */
public record ReportAbove(Round round, Deadline deadline, LocalDate lastDay, LocalDate neededBy) {
  RegimeRef regime() {
    return new RegimeRef(round.instruction(), round.regime());
  }
}
