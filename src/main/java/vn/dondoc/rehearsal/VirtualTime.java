package vn.dondoc.rehearsal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.calendar.Wakeups;

/** Turns the clock and lets happen what is due, event by event, so that nothing is skipped. */
@Service
@ConditionalOnProperty("dondoc.time.virtual")
public class VirtualTime {
  private final VirtualClock clock;
  private final Wakeups wakeups;
  private final JdbcClient client;

  VirtualTime(VirtualClock clock, Wakeups wakeups, JdbcClient client) {
    this.clock = clock;
    this.wakeups = wakeups;
    this.client = client;
  }

  public Instant now() {
    return clock.instant();
  }

  public ZoneId zone() {
    return clock.getZone();
  }

  /**
   * Stands there from the beginning, later or earlier than configured.
   *
   * @throws IllegalStateException if something has happened already
   */
  public synchronized void beginAt(Instant start) {
    var begun = client.sql("select count(*) from instruction").query(Long.class).single() > 0;
    if (begun) {
      throw new IllegalStateException("virtual time has begun already, at " + now());
    }
    turnTo(start);
  }

  /** Goes on where an earlier run of the program stopped. */
  synchronized void resume() {
    client
        .sql("select now_at from virtual_clock where id = 1")
        .query((row, number) -> row.getTimestamp(1).toInstant())
        .optional()
        .ifPresent(clock::turnTo);
    wakeups.clockMovedTo(now());
    settle();
  }

  /** Runs what the latest action left to be done at this very moment. */
  public synchronized void settle() {
    wakeups.runFlow(now());
  }

  public synchronized Optional<Instant> nextEvent() {
    return wakeups.nextAfter(now());
  }

  /**
   * Stops at the next moment at which anything happens; stays where it is if nothing is to come.
   */
  public synchronized Optional<Instant> toNextEvent() {
    var next = nextEvent();
    next.ifPresent(this::happen);
    return next;
  }

  /**
   * Lets everything up to and including {@code target} happen, then stands there.
   *
   * @param passed told of each moment at which something happened
   * @throws IllegalArgumentException if {@code target} has passed
   */
  public synchronized void advanceTo(Instant target, Consumer<Instant> passed) {
    if (target.isBefore(now())) {
      throw new IllegalArgumentException("virtual time only goes forward: " + target);
    }
    var next = nextEvent();
    while (next.isPresent() && !next.get().isAfter(target)) {
      happen(next.get());
      passed.accept(next.get());
      next = nextEvent();
    }
    turnTo(target);
  }

  private void happen(Instant at) {
    turnTo(at);
    wakeups.runFlow(at);
    wakeups.runScheduled(at);
    wakeups.runFlow(at);
  }

  /** Stored before anything runs, so that a restart never finds the clock behind what happened. */
  private void turnTo(Instant at) {
    clock.turnTo(at);
    var changed =
        client
            .sql("update virtual_clock set now_at = ? where id = 1")
            .param(Timestamp.from(at))
            .update();
    if (changed == 0) {
      client
          .sql("insert into virtual_clock (id, now_at) values (1, ?)")
          .param(Timestamp.from(at))
          .update();
    }
    wakeups.clockMovedTo(at);
  }
}
