package vn.dondoc.instructions;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.dondoc.obligations.RegimeCode;

/**
 * What the coordinator fills in at the start.
 *
 * @param number whole, for a document whose source leaves it blank
 * @param corrections the right day of a report that falls due once; of an event, its first day
 * @param accepted ids of findings that may stay, each with a reason or an empty text
 * @param acceptsAll every warning may stay, with a reason or an empty text
 */
public record StartAnswers(
    Optional<String> number,
    Optional<LocalDate> issuedOn,
    Map<RegimeCode, LocalDate> corrections,
    Map<String, String> accepted,
    Optional<String> acceptsAll) {

  public StartAnswers {
    corrections = Map.copyOf(corrections);
    accepted = Map.copyOf(accepted);
  }

  /** With consent to all warnings, or to none. */
  public StartAnswers(Optional<String> number, Optional<LocalDate> issuedOn, boolean consent) {
    this(number, issuedOn, Map.of(), Map.of(), Optional.of("").filter(any -> consent));
  }

  /** The reason for which this warning may stay; empty if nobody said that it may. */
  Optional<String> acceptanceOf(Finding finding) {
    return Optional.ofNullable(accepted.get(finding.id())).or(() -> acceptsAll);
  }
}
