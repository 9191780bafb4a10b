package vn.dondoc.progress;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the list of reports that wait for a person's word.
 *
 * @param id of the obligation
 * @param way IN_SYSTEM, NIL or ON_PAPER
 * @param files how many came with it
 * @param figuresMissing how many figures that were asked for are not there
 * @param workingDays for which it has been waiting
 * @param reminded whether the reviewer has been reminded of it
 */
public record WaitingReport(
    String id,
    String unit,
    Choice round,
    Choice cascade,
    int version,
    Instant submittedAt,
    int lateDays,
    String way,
    Optional<String> number,
    int files,
    int figuresMissing,
    int workingDays,
    boolean reminded) {

  /** Something to choose by. */
  public record Choice(String id, String title) {}

  public boolean isInSystem() {
    return way.equals("IN_SYSTEM");
  }

  /** Whether somebody should look before it is accepted with others. */
  public boolean isFlagged() {
    return lateDays > 0 || figuresMissing > 0 || isInSystem() && files == 0;
  }
}
