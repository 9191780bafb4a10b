package vn.dondoc.obligations;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a round once nothing of it is owed. */
@Service
public class ClosingRounds {
  private final Rounds rounds;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ClosingRounds(Rounds rounds, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
    this.rounds = rounds;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @throws IllegalStateException if something is still owed: a wrong turn of the process must not
   *     silence it
   */
  @Transactional
  public void close(RoundId id) {
    var round = rounds.byId(id).orElseThrow(() -> new NotFound(id));
    if (!round.isAllClosed()) {
      throw new IllegalStateException(id + " still has " + round.openCount() + " open");
    }
    closed(round, RoundState.OPEN);
  }

  /** One that has not opened yet never will: nobody is asked any more. */
  @Transactional
  public void withdraw(Round planned) {
    closed(planned, RoundState.PLANNED);
  }

  private void closed(Round round, RoundState from) {
    if (rounds.move(round.id(), from, RoundState.CLOSED, clock.instant())) {
      var change = Change.of(from, RoundState.CLOSED);
      audit.round("ROUND_CLOSED", round, round.title(), change);
      events.publishEvent(new RoundClosed(round.id(), round.instruction()));
    }
  }
}
