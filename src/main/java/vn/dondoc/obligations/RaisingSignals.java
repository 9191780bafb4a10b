package vn.dondoc.obligations;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.obligations.SignalsRaised.Raised;

/** Takes all that is due of a round, asks what each means now, and notes when it speaks next. */
@Service
public class RaisingSignals {
  private static final Logger log = LoggerFactory.getLogger(RaisingSignals.class);
  private static final int CHUNK = 500;

  /** How long a digest waits for stragglers; what is later than this has been set aside by then. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Rounds rounds;
  private final Obligations obligations;
  private final CatchingUp catchingUp;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate chunkTransaction;
  private final Clock clock;

  RaisingSignals(
      Rounds rounds,
      Obligations obligations,
      CatchingUp catchingUp,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.rounds = rounds;
    this.obligations = obligations;
    this.catchingUp = catchingUp;
    this.events = events;
    this.chunkTransaction = new TransactionTemplate(transactions);
    this.chunkTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
  }

  /**
   * Chunk by chunk, each committed by itself: what was raised stays raised if a later one fails.
   */
  public void raiseDue(RoundId id, SignalKind.Phase phase) {
    var round = rounds.byId(id).orElseThrow(() -> new NotFound(id));
    while (Boolean.TRUE.equals(chunkTransaction.execute(status -> raiseChunk(round, phase)))) {
      log.debug("Raised a full chunk of {} in {}", phase, id);
    }
  }

  /** Whether signals that came due by now are still being raised, so that a digest should wait. */
  public boolean isRaising() {
    var now = clock.instant();
    return obligations
        .earliestSignal()
        .filter(at -> !at.isAfter(now) && at.isAfter(now.minus(PATIENCE)))
        .isPresent();
  }

  private boolean raiseChunk(Round round, SignalKind.Phase phase) {
    var now = clock.instant();
    var due = obligations.lockDue(round.id(), phase, now, CHUNK);
    var raised = new ArrayList<Raised>();
    for (var obligation : due) {
      try {
        catchingUp.raise(obligation, now).ifPresent(raised::add);
      } catch (RuntimeException e) {
        log.error("Set aside {}: its signal could not be raised", obligation.id(), e);
        obligations.setAside(List.of(obligation.id()), String.valueOf(e.getMessage()));
      }
    }
    obligations.saveSignals(raised.stream().map(Raised::obligation).toList());
    if (!raised.isEmpty()) {
      events.publishEvent(new SignalsRaised(round, raised, now));
    }
    return due.size() == CHUNK;
  }
}
