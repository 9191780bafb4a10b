package vn.dondoc.instructions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dondoc.obligations.Round;
import vn.dondoc.obligations.Signal;

/**
 * A round as it would be planned.
 *
 * @param lastDay the last day on time
 * @param safeDay the last working day wholly inside the deadline
 * @param provisional whether a day that decided these may still change ("lịch tạm tính")
 * @param units who will owe it
 * @param sourceLine of the source where the report is asked for
 */
public record PlannedRound(
    Round round,
    LocalDate lastDay,
    LocalDate safeDay,
    boolean provisional,
    List<PlannedUnit> units,
    Optional<Integer> sourceLine) {

  /** Of any unit, each moment once, earliest first. */
  public List<Signal> signals() {
    return units.stream()
        .flatMap(unit -> unit.signals().stream())
        .distinct()
        .sorted(Comparator.comparing(Signal::at).thenComparing(Signal::step))
        .toList();
  }
}
