package vn.dondoc.obligations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.dondoc.calendar.RecurringWork;
import vn.dondoc.obligations.SignalKind.Phase;

/**
 * Raises what a lost timer, a clock jump or a restored backup left behind, by the same handler, and
 * wakes rounds that no longer wait for anything, or for too long.
 */
@Service
class Reconciling implements RecurringWork {
  private static final Logger log = LoggerFactory.getLogger(Reconciling.class);

  /**
   * How late a signal must be before it counts as left behind: the timer's own turn comes first.
   */
  private static final Duration GRACE = Duration.ofMinutes(2);

  private final Rounds rounds;
  private final Obligations obligations;
  private final RaisingSignals raising;
  private final RoundFlow flow;
  private final Clock clock;

  Reconciling(
      Rounds rounds, Obligations obligations, RaisingSignals raising, RoundFlow flow, Clock clock) {
    this.rounds = rounds;
    this.obligations = obligations;
    this.raising = raising;
    this.flow = flow;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "reconcile";
  }

  @Override
  public String cron() {
    return "0 3/5 * * * ?";
  }

  @Override
  public Optional<Instant> idleUntil() {
    return obligations.earliestSignal().map(at -> at.plus(GRACE));
  }

  @Override
  public void run() {
    for (var round : obligations.roundsWithSignalBefore(clock.instant().minus(GRACE))) {
      log.warn("Signals of {} were left behind; raising them now", round);
      orTellAndGoOn(round, () -> raise(round));
      orTellAndGoOn(round, () -> flow.wake(round));
    }
    for (var round : rounds.runningIds()) {
      orTellAndGoOn(round, () -> wakeIfLost(round));
    }
  }

  private void raise(RoundId round) {
    for (var phase : Phase.values()) {
      raising.raiseDue(round, phase);
    }
  }

  private void wakeIfLost(RoundId id) {
    var now = clock.instant();
    var isAllClosed = rounds.byId(id).filter(Round::isAllClosed).isPresent();
    var next = obligations.earliestSignal(id).map(Signal::at).filter(at -> at.isAfter(now));
    if (isAllClosed || !flow.isWaiting(id, next)) {
      flow.wake(id);
    }
  }

  /** One round that cannot be read or woken must not silence the others. */
  private void orTellAndGoOn(RoundId round, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      log.error("Could not reconcile {}; it is tried again", round, e);
    }
  }
}
