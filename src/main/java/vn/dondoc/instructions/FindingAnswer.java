package vn.dondoc.instructions;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the coordinator said of a finding before the start.
 *
 * @param newDay the right day, when it was corrected
 * @param reason why it may stay, or empty
 */
public record FindingAnswer(Finding finding, Optional<LocalDate> newDay, String reason) {

  static FindingAnswer corrected(Finding finding, LocalDate newDay) {
    return new FindingAnswer(finding, Optional.of(newDay), "");
  }

  static FindingAnswer accepted(Finding finding, String reason) {
    return new FindingAnswer(finding, Optional.empty(), reason);
  }
}
