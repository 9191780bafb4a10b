package vn.dondoc.faults;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import vn.dondoc.testing.Stage;

/** Runs as the machine's clock does, but at another date; the engine's clock with it. */
final class ShiftedClock extends Clock {
  private final Clock machine = Clock.systemUTC();
  private volatile Duration shift = Duration.ZERO;

  void turnTo(Instant now) {
    shift = Duration.between(machine.instant(), now);
    ClockUtil.setCurrentTime(Date.from(now));
    ClockUtil.offset(shift.toMillis());
  }

  @Override
  public Instant instant() {
    return machine.instant().plus(shift);
  }

  @Override
  public ZoneId getZone() {
    return Stage.ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(Clock.system(zone), shift);
  }
}
