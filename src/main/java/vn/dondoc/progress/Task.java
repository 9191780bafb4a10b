package vn.dondoc.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One report that a unit owes or owed.
 *
 * @param unit its short name
 * @param insteadOf the name of who is away, when the reader only acts in her place
 * @param to short name of who receives the report
 * @param via short name of who collects it on the way, if any
 * @param reminders how often the unit was reminded of it
 * @param leaderTold the day its leader heard that it is overdue
 * @param lateDays calendar days by which the submission that counts was late
 * @param reason why it was returned, while it is to be done again
 * @param embeddedIn the other report of which it is a part, in the document's own words
 */
public record Task(
    String id,
    String title,
    String unit,
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
    Optional<String> embeddedIn) {

  public boolean isOwed() {
    return standing != Standing.SUBMITTED && standing != Standing.DONE;
  }
}
