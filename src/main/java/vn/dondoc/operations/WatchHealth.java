package vn.dondoc.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.TimeMode;

/**
 * Whether the watch over deadlines beats: some recurring work begins every minute, on this node or
 * another of the cluster. Turned by hand, time has no beat.
 */
@Component("watch")
class WatchHealth implements HealthIndicator {
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private final Schedule schedule;
  private final TimeMode time;
  private final Clock clock;
  private final Instant begun;

  WatchHealth(Schedule schedule, TimeMode time, Clock clock) {
    this.schedule = schedule;
    this.time = time;
    this.clock = clock;
    this.begun = clock.instant();
  }

  @Override
  public Health health() {
    if (time.virtual()) {
      return Health.up().build();
    }
    var beat = lastBeat();
    var beats = Duration.between(beat, clock.instant()).compareTo(LONGEST_PAUSE) <= 0;
    return (beats ? Health.up() : Health.down()).withDetail("lastRun", beat).build();
  }

  /** A program that has just started is given time for its first. */
  private Instant lastBeat() {
    return schedule.works().stream()
        .flatMap(work -> work.last().stream())
        .map(WorkStanding.Run::startedAt)
        .filter(begun::isBefore)
        .max(Instant::compareTo)
        .orElse(begun);
  }
}
