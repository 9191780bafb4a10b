package vn.dondoc.progress;

import java.util.List;
import java.util.Optional;

/**
 * Units by rounds.
 *
 * @param tally of all units, whatever rows are shown
 * @param shown how many rows
 */
public record Matrix(List<RoundHead> rounds, List<Group> groups, Tally tally, int shown) {
  /**
   * Units of one kind.
   *
   * @param kind of the units, e.g. "phong"
   * @param perRound of all units of the kind, whatever rows are shown
   */
  public record Group(String kind, int units, List<Tally> perRound, List<Row> rows) {}

  /**
   * One unit with a cell per round.
   *
   * @param former the name of the unit whose work it took over, in a row of that work alone
   */
  public record Row(
      String unit, String name, Optional<String> former, String kind, List<Cell> cells) {}

  /**
   * @param asked whether the round asks this unit at all
   * @param obligation empty while the round has not reached the unit
   * @param late days by which the submission that counts came late; 0 in time
   */
  public record Cell(
      boolean asked,
      Optional<String> obligation,
      Standing standing,
      Optional<DueDate> due,
      int late) {}
}
