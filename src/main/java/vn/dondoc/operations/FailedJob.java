package vn.dondoc.operations;

import java.time.Instant;
import java.util.Optional;

/**
 * A step of a process that went wrong when it was last tried.
 *
 * @param process key of the process
 * @param subject id of the instruction, round or obligation whose process it is
 * @param element where it stands in the model
 * @param label of the element, as the model draws it
 * @param reason what the exception said; empty if it said nothing
 * @param since when it was given up, or else when the step was first due
 * @param attemptsLeft 0 when only a person can set it going again
 * @param nextAttempt empty when there will be none
 */
public record FailedJob(
    String id,
    String process,
    String subject,
    String element,
    String label,
    String reason,
    Instant since,
    int attemptsLeft,
    Optional<Instant> nextAttempt) {

  public boolean isGivenUp() {
    return attemptsLeft == 0;
  }
}
