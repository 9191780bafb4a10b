package vn.dondoc.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A recurring work, how its last run went and when it comes again.
 *
 * @param next empty if it never comes again
 * @param last empty if it has never run
 */
public record WorkStanding(String name, Optional<Instant> next, Optional<Run> last) {

  /**
   * @param failed whether this run went wrong
   * @param lastFailure of this or an earlier run
   */
  public record Run(
      Instant startedAt, Duration took, boolean failed, Optional<Failure> lastFailure) {}

  /**
   * @param error what the exception said
   */
  public record Failure(Instant at, String error) {}

  public boolean hasFailed() {
    return last.filter(Run::failed).isPresent();
  }
}
