package vn.dondoc.calendar;

import java.time.Instant;
import java.util.Optional;

/**
 * What would wake the engine if time moved: process timers and recurring work. Only virtual time
 * asks; in real time the engine's own threads do the same.
 */
public interface Wakeups {

  /** The earliest moment after {@code now} at which something is due; empty when nothing is. */
  Optional<Instant> nextAfter(Instant now);

  /** Runs all timers and jobs due at {@code now}, in order of due date, until none is left. */
  void runFlow(Instant now);

  /** Runs the recurring work whose schedule fires exactly at {@code now}. */
  void runScheduled(Instant now);

  /** Told before anything runs that the clock now stands here. */
  void clockMovedTo(Instant now);
}
