package vn.dondoc.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that a test turns, forward or back. */
public final class TurnableClock extends Clock {
  private volatile Instant now;

  public TurnableClock(Instant now) {
    this.now = now;
  }

  /** Local time in Việt Nam, e.g. "2024-05-10T08:00". */
  public void turnTo(String local) {
    now = Stage.at(local);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return Stage.ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
