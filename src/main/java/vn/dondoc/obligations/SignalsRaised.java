package vn.dondoc.obligations;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Signals of one round came due and mean something to somebody now. */
public record SignalsRaised(Round round, List<Raised> signals, Instant at) {

  /**
   * @param signal the latest of those that were due; earlier ones are not raised in a burst
   * @param rungs the rungs to tell: its own and any that was slept through; {@code {0}} for a
   *     reminder; none when a reminder would come after the cut-off
   */
  public record Raised(Obligation obligation, Signal signal, Set<Integer> rungs) {}
}
