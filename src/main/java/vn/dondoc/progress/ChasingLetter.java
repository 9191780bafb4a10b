package vn.dondoc.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A draft of the letter that chases the units still owing one report.
 *
 * @param superior the body above the issuer, printed over its name
 * @param today the day on which the draft was asked for
 */
public record ChasingLetter(
    CascadeHead cascade,
    Optional<String> superior,
    RoundHead round,
    LocalDate today,
    List<Line> lines) {
  /**
   * @param returned whether it was handed in once and is to be done again
   * @param reminded how many mails reached the unit's focal point about it
   */
  public record Line(String unit, DueDate due, boolean returned, int reminded) {}

  public boolean isAnyReturned() {
    return lines.stream().anyMatch(Line::returned);
  }
}
