package vn.dondoc.calendar;

import java.time.Clock;
import java.time.Instant;

/**
 * The machine's own time, for what guards the program itself: where time is virtual it stands
 * still, and whoever must wait would wait for ever.
 */
public record RealTime(Clock clock) {

  public Instant now() {
    return clock.instant();
  }
}
