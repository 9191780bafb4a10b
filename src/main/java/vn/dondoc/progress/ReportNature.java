package vn.dondoc.progress;

import java.util.Optional;

/**
 * What kind of thing is owed.
 *
 * @param kind e.g. "plan", "periodic"
 * @param embeddedIn the other report of which it is a part, in the document's own words
 * @param plan the unit's own, once it is issued
 */
public record ReportNature(String kind, Optional<String> embeddedIn, Optional<IssuedPlan> plan) {

  /**
   * A plan by which a unit fulfilled what it owed.
   *
   * @param status RECORDED until it is cascaded on
   */
  public record IssuedPlan(DocumentRef document, String status) {
    public boolean isStarted() {
      return !status.equals("RECORDED");
    }
  }

  public boolean isPlan() {
    return kind.equals("plan");
  }
}
