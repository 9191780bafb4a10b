package vn.dondoc.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One report that a unit owes or owed.
 *
 * @param kind PLAN, PERIODIC, THEMATIC, AD_HOC or EVENT
 * @param unitId of the unit that owes it
 * @param unit its short name
 * @param former short name of the unit from which it inherited it, if it did
 * @param insteadOf the name of who is away, when the reader only acts in her place
 * @param to short name of who receives the report
 * @param via short name of who collects it on the way, if any
 * @param reminders how often the unit was reminded of it
 * @param leaderTold the day its leader heard that it is overdue
 * @param lateDays calendar days by which the submission that counts was late
 * @param reason why it was returned, while it is to be done again
 * @param asksForTime whether a wish for more time waits for its answer
 * @param embeddedIn the other report of which it is a part, in the document's own words
 * @param drafted whether the unit has begun to write it here
 */
public record Task(
    String id,
    String title,
    String kind,
    String unitId,
    String unit,
    Optional<String> former,
    Optional<String> insteadOf,
    DueDate due,
    Standing standing,
    List<DocumentRef> chain,
    String to,
    Optional<String> via,
    int reminders,
    Optional<LocalDate> leaderTold,
    Optional<LocalDate> submittedOn,
    Optional<Integer> lateDays,
    Optional<String> reason,
    boolean asksForTime,
    Optional<String> embeddedIn,
    boolean drafted) {

  /** Issued as a document of the unit's own, not handed in. */
  public boolean isPlan() {
    return kind.equals("PLAN");
  }

  /** To be done again, overdue by now or not. */
  public boolean isReturned() {
    return isOwed() && reason.isPresent();
  }

  /** A plan is issued or not; everything else may turn out to be nothing. */
  public boolean mayBeNil() {
    return isOwed() && !isPlan();
  }

  /** An event takes place on its days; one wish waits at a time. */
  public boolean mayBeExtended() {
    return isOwed() && !kind.equals("EVENT") && !asksForTime;
  }

  public boolean isOwed() {
    return standing != Standing.SUBMITTED
        && standing != Standing.DONE
        && standing != Standing.WITHDRAWN;
  }
}
