package vn.dondoc.obligations;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.calendar.RecurringWork;

/** Opens each report period on its own day, not all at the start of the year. */
@Service
public class OpeningRounds implements RecurringWork {
  private static final Logger log = LoggerFactory.getLogger(OpeningRounds.class);

  private final Rounds rounds;
  private final RoundFlow flow;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  OpeningRounds(
      Rounds rounds,
      RoundFlow flow,
      AuditTrail audit,
      TransactionTemplate transaction,
      Clock clock) {
    this.rounds = rounds;
    this.flow = flow;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "open-periods";
  }

  @Override
  public String cron() {
    return "0 0/5 * * * ?";
  }

  @Override
  public Optional<Instant> idleUntil() {
    return rounds.earliestOpening();
  }

  @Override
  public void run() {
    for (var round : rounds.dueToOpen(clock.instant())) {
      try {
        transaction.executeWithoutResult(status -> start(round));
      } catch (RuntimeException e) {
        log.error("Could not open {}; it is tried again in five minutes", round.id(), e);
      }
    }
  }

  private void start(Round round) {
    if (rounds.move(round.id(), RoundState.PLANNED, RoundState.OPENING, clock.instant())) {
      flow.start(round.id());
    }
  }

  /** Called by the round's process once it runs. */
  public void open(RoundId id) {
    var round = rounds.byId(id).orElseThrow(() -> new NotFound(id));
    if (rounds.move(id, RoundState.OPENING, RoundState.OPEN, clock.instant())) {
      var change = Change.of(RoundState.PLANNED, RoundState.OPEN);
      audit.round("ROUND_OPENED", round, round.title(), change);
    }
  }
}
