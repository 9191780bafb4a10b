package vn.dondoc.progress;

import java.util.List;
import java.util.Optional;

/**
 * Units by rounds.
 *
 * @param rounds the columns shown
 * @param tally of all units, whatever rows are shown
 * @param units how many there are
 * @param shown how many of them match, on whatever page
 * @param branches the units above them, to narrow by; empty when there is only one
 * @param page from 1
 */
public record Matrix(
    List<RoundHead> rounds,
    List<Group> groups,
    Tally tally,
    int units,
    int shown,
    List<Above> branches,
    int page,
    int pages) {
  /** A unit right above some of the rows. */
  public record Above(String id, String name) {}

  /**
   * Units under one heading.
   *
   * @param key the kind of the units, e.g. "phong", or the id of the unit above, or "all"
   * @param name of the unit above; empty in groups by kind
   * @param perRound of all units of the group, whatever rows are shown
   * @param matching how many of its units match
   * @param open whether its rows are unfolded
   * @param rows those on this page
   */
  public record Group(
      String key,
      Optional<String> name,
      int units,
      List<Tally> perRound,
      Tally tally,
      int matching,
      boolean open,
      List<Row> rows) {}

  /**
   * One unit with a cell per round.
   *
   * @param former the name of the unit whose work it took over, in a row of that work alone
   * @param above the unit right above it, if any
   * @param path ids from the root down to it, e.g. "/so/phong/"
   */
  public record Row(
      String unit,
      String name,
      Optional<String> former,
      String kind,
      Optional<Above> above,
      String path,
      List<Cell> cells) {

    /** Of what is done or overdue; empty while nothing is. */
    public Optional<Integer> onTimePercent() {
      var due = cells.stream().filter(Cell::isJudged).count();
      var inTime = cells.stream().filter(Cell::isInTime).count();
      return Percent.of(inTime, due);
    }
  }

  /**
   * @param asked whether the round asks this unit at all
   * @param obligation empty while the round has not reached the unit
   * @param late days by which the submission that counts came late; 0 in time
   * @param extended whether it was given more time
   */
  public record Cell(
      boolean asked,
      Optional<String> obligation,
      Standing standing,
      Optional<DueDate> due,
      int late,
      boolean extended) {

    boolean isJudged() {
      return asked && (standing == Standing.DONE || standing == Standing.OVERDUE);
    }

    boolean isInTime() {
      return asked && standing == Standing.DONE && late == 0;
    }
  }
}
