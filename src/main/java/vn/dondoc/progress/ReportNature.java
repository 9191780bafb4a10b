package vn.dondoc.progress;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What kind of thing is owed, and what became of it where no review tells.
 *
 * @param kind e.g. "plan", "periodic"
 * @param embeddedIn the other report of which it is a part, in the document's own words
 * @param issued the unit's own, once it is issued
 * @param withdrawn why it is asked for no more
 */
public record ReportNature(
    String kind,
    Optional<String> embeddedIn,
    Optional<IssuedPlan> issued,
    Optional<Withdrawal> withdrawn) {

  /**
   * A plan by which a unit fulfilled what it owed.
   *
   * @param status RECORDED until it is cascaded on
   * @param canGoOn whether its unit has any below it today
   */
  public record IssuedPlan(DocumentRef document, String status, boolean canGoOn) {
    public boolean isStarted() {
      return !status.equals("RECORDED");
    }
  }

  /**
   * @param reason as the unit read it
   */
  public record Withdrawal(String reason, LocalDate on) {}

  public boolean isPlan() {
    return kind.equals("plan");
  }
}
