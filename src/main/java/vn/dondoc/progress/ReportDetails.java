package vn.dondoc.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dondoc.calendar.DataWindow;

/**
 * Everything to know about one report of one unit.
 *
 * @param id of the obligation
 * @param kind PLAN, PERIODIC, THEMATIC, AD_HOC or EVENT
 * @param former the unit from which it inherited it, if it did
 * @param closed the day it was accepted
 * @param source where the facts were read, with the line of the deadline if known
 * @param mayHandIn whether the reader acts for the unit that owes it
 * @param mayReview whether it is the reader's to accept or return
 * @param submissions latest first
 * @param told latest first
 */
public record ReportDetails(
    String id,
    String title,
    String kind,
    String unit,
    Optional<String> former,
    String state,
    Standing standing,
    DueDate due,
    String wording,
    Optional<DataWindow> window,
    List<DocumentRef> chain,
    String to,
    Optional<String> via,
    LocalDate openedOn,
    Optional<LocalDate> closed,
    Optional<Integer> lateDays,
    Optional<String> source,
    Optional<Integer> sourceLine,
    boolean mayHandIn,
    boolean mayReview,
    List<SubmissionLine> submissions,
    List<ToldLine> told) {

  public boolean isOwed() {
    return state.equals("OPEN") || state.equals("RETURNED");
  }

  /** A plan is issued or not; everything else may turn out to be nothing. */
  public boolean mayBeNil() {
    return isOwed() && !kind.equals("PLAN");
  }

  /** An event takes place on its days. */
  public boolean mayBeExtended() {
    return isOwed() && !kind.equals("EVENT");
  }

  public boolean isWaiting() {
    return state.equals("SUBMITTED");
  }

  /** Who reads it when it comes in. */
  public String reviewer() {
    return via.orElse(to);
  }

  /** Figures for days after the deadline can only be estimates. */
  public boolean wantsEstimates() {
    return window.filter(days -> days.to().isAfter(due.lastDay())).isPresent();
  }

  /** What the receiver said of the version handed in last, while it is to be done again. */
  public Optional<SubmissionLine> returned() {
    return state.equals("RETURNED") ? submissions.stream().findFirst() : Optional.empty();
  }
}
