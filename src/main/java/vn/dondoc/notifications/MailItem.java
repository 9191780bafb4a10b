package vn.dondoc.notifications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.obligations.Audience.Because;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.obligations.ObligationKind;
import vn.dondoc.obligations.ObligationState;
import vn.dondoc.obligations.Tone;

/**
 * One report that a mail speaks of, with the units that owe it on the same terms.
 *
 * @param kind of the news
 * @param chain the documents it comes from, highest first
 * @param embeddedIn the other report of which it is a part, or empty
 * @param wording of the deadline, in the document's own words; empty once the deadline has moved
 * @param lastDay the last day on time
 * @param workingDaysLeft to the safe day; negative once it has passed
 * @param workingDaysLate since the last day; 0 in time
 * @param provisional whether it hangs on days of a computed calendar
 * @param withdrawn whether nobody asks for it any more, so that its deadline does not matter
 * @param rung of the ladder, 0 before the cut-off
 * @param because the reader's capacity
 * @param insteadOf the name of whose place the reader takes, if she takes one
 * @param next the day on which the next signal is due, if any
 */
public record MailItem(
    NoticeKind kind,
    ObligationKind work,
    Tone tone,
    String title,
    String chain,
    String embeddedIn,
    String wording,
    LocalDate lastDay,
    LocalDate safeDay,
    int workingDaysLeft,
    int workingDaysLate,
    boolean provisional,
    boolean withdrawn,
    int rung,
    String because,
    Optional<String> insteadOf,
    String receiver,
    Optional<String> via,
    Optional<LocalDate> next,
    String cascadeLink,
    List<UnitLine> units) {

  /** Capacities in which a person's own unit owes it. */
  private static final Set<String> OWING =
      Set.of(Because.FOCAL_POINT.name(), Because.LEADER.name());

  /**
   * A unit that owes it.
   *
   * @param obligation what it owes
   * @param revision how often that has changed
   * @param revisedAt when it last did
   * @param former name of the unit from which it inherited it, if it did
   * @param said of it, in a sentence: why it was returned, how long it has waited, what a change
   *     did
   */
  public record UnitLine(
      String obligation,
      int revision,
      Instant revisedAt,
      String name,
      Optional<String> former,
      ObligationState state,
      Optional<String> said,
      String link) {

    boolean isReturned() {
      return state == ObligationState.RETURNED;
    }
  }

  /**
   * Its deadline matters: it neither waits for the reader's own word nor is it asked for no more.
   */
  public boolean isDue() {
    return kind != NoticeKind.REVIEW_DUE && !withdrawn;
  }

  /** All of it was handed in once and is to be done again. */
  boolean isReturned() {
    return units.stream().allMatch(UnitLine::isReturned);
  }

  /** Held on its days; its result is asked for afterwards. */
  public boolean isEvent() {
    return work == ObligationKind.EVENT;
  }

  /** Her own unit owes it, or she stands in for somebody whose unit does. */
  public boolean isOwedByReader() {
    return OWING.contains(because);
  }

  /** The terms without the units, so that units on the same terms stand together. */
  MailItem terms() {
    return with(List.of());
  }

  MailItem with(List<UnitLine> others) {
    return new MailItem(
        kind,
        work,
        tone,
        title,
        chain,
        embeddedIn,
        wording,
        lastDay,
        safeDay,
        workingDaysLeft,
        workingDaysLate,
        provisional,
        withdrawn,
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
