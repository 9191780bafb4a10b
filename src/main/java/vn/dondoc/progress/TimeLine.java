package vn.dondoc.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One wish for more time, or time given without being asked.
 *
 * @param state ASKED, GRANTED, REFUSED, or LAPSED: handed in before anybody decided
 * @param askedBy empty when it was given without being asked
 * @param oldDay the last day until then
 * @param askedDay the last day wished for
 * @param decisionReason what the receiver added
 * @param grantedDay the new last day
 * @param mayDecide whether it waits for the reader's word
 * @param breaks what above would come too early, if it were granted as asked; for the reader who
 *     decides
 */
public record TimeLine(
    String id,
    String state,
    Optional<String> askedBy,
    Instant askedAt,
    LocalDate oldDay,
    LocalDate askedDay,
    String reason,
    Optional<String> decidedBy,
    Optional<Instant> decidedAt,
    Optional<String> decisionReason,
    Optional<LocalDate> grantedDay,
    boolean mayDecide,
    List<DeadlineAbove> breaks) {

  public boolean isOpen() {
    return state.equals("ASKED");
  }
}
