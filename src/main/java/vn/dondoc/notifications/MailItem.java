package vn.dondoc.notifications;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One report that a mail speaks of, with the units that owe it on the same terms.
 *
 * @param chain the documents it comes from, highest first
 * @param embeddedIn the other report of which it is a part, or empty
 * @param wording of the deadline, in the document's own words; empty once the deadline has moved
 * @param lastDay the last day on time
 * @param workingDaysLeft to the safe day; negative once it has passed
 * @param workingDaysLate since the last day; 0 in time
 * @param provisional whether it hangs on days of a computed calendar
 * @param rung of the ladder, 0 before the cut-off
 * @param because the reader's capacity
 * @param insteadOf the name of whose place the reader takes, if she takes one
 * @param next the day on which the next signal is due, if any
 */
public record MailItem(
    String title,
    String chain,
    String embeddedIn,
    String wording,
    LocalDate lastDay,
    LocalDate safeDay,
    int workingDaysLeft,
    int workingDaysLate,
    boolean provisional,
    int rung,
    String because,
    Optional<String> insteadOf,
    String receiver,
    Optional<String> via,
    Optional<LocalDate> next,
    String cascadeLink,
    List<UnitLine> units) {

  /**
   * A unit that owes it.
   *
   * @param reason of the latest return
   */
  public record UnitLine(String name, Optional<String> reason, String link) {}

  /** The terms without the units, so that units on the same terms stand together. */
  MailItem terms() {
    return with(List.of());
  }

  MailItem with(List<UnitLine> others) {
    return new MailItem(
        title,
        chain,
        embeddedIn,
        wording,
        lastDay,
        safeDay,
        workingDaysLeft,
        workingDaysLate,
        provisional,
        rung,
        because,
        insteadOf,
        receiver,
        via,
        next,
        cascadeLink,
        others);
  }
}
