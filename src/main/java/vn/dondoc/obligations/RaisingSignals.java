package vn.dondoc.obligations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.obligations.SignalsRaised.Raised;

/** Takes all that is due of a round, asks what each means now, and notes when it speaks next. */
@Service
public class RaisingSignals {
  private static final Logger log = LoggerFactory.getLogger(RaisingSignals.class);

  /** How long a digest waits for stragglers; what is later than this has been set aside by then. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Rounds rounds;
  private final Obligations obligations;
  private final CatchingUp catchingUp;
  private final GivingWay way;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  RaisingSignals(
      Rounds rounds,
      Obligations obligations,
      CatchingUp catchingUp,
      GivingWay way,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.rounds = rounds;
    this.obligations = obligations;
    this.catchingUp = catchingUp;
    this.way = way;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
  }

  /**
   * Chunk by chunk, each committed by itself: what was raised stays raised if a later one fails.
   */
  public void raiseDue(RoundId id, SignalKind.Phase phase) {
    var round = rounds.byId(id).orElseThrow(() -> new NotFound(id));
    var step = way.step();
    var since = System.nanoTime();
    while (raiseChunk(round, phase, step) == step) {
      log.debug("Raised a full chunk of {} in {}", phase, id);
      way.rest(System.nanoTime() - since);
      step = way.step();
      since = System.nanoTime();
    }
  }

  /** Returns how many were due. */
  private int raiseChunk(Round round, SignalKind.Phase phase, int atMost) {
    try {
      return transaction.execute(status -> raiseTogether(round, phase, atMost));
    } catch (TransientDataAccessException e) {
      throw e;
    } catch (RuntimeException e) {
      log.warn("A chunk of {} failed; raising its signals one by one", round.id(), e);
      return raiseOneByOne(round, phase, atMost);
    }
  }

  private int raiseTogether(Round round, SignalKind.Phase phase, int atMost) {
    var now = clock.instant();
    var due = obligations.lockDue(round.id(), phase, now, atMost);
    raise(round, due, now);
    return due.size();
  }

  private void raise(Round round, List<Obligation> due, Instant now) {
    var raised = due.stream().flatMap(o -> catchingUp.raise(round, o, now).stream()).toList();
    obligations.saveSignals(raised.stream().map(Raised::obligation).toList());
    if (!raised.isEmpty()) {
      events.publishEvent(new SignalsRaised(round, raised, now));
    }
  }

  /**
   * Sets aside what fails by itself. When everything fails it is the fault of no single row, so
   * that nothing is set aside and the caller tries again later.
   */
  private int raiseOneByOne(Round round, SignalKind.Phase phase, int atMost) {
    var ids = obligations.due(round.id(), phase, clock.instant(), atMost);
    var failures = new LinkedHashMap<ObligationId, RuntimeException>();
    for (var id : ids) {
      try {
        transaction.executeWithoutResult(status -> raiseOne(round, id));
      } catch (TransientDataAccessException e) {
        throw e;
      } catch (RuntimeException e) {
        failures.put(id, e);
      }
    }
    if (ids.size() > 1 && failures.size() == ids.size()) {
      throw failures.values().iterator().next();
    }
    failures.forEach(this::setAside);
    return ids.size();
  }

  private void raiseOne(Round round, ObligationId id) {
    raise(round, obligations.lockedById(id).stream().toList(), clock.instant());
  }

  private void setAside(ObligationId id, RuntimeException failure) {
    log.error("Set aside {}: its signal could not be raised", id, failure);
    transaction.executeWithoutResult(
        status -> obligations.setAside(id, String.valueOf(failure.getMessage())));
  }

  /** Whether signals that came due by now are still being raised, so that a digest should wait. */
  public boolean isRaising() {
    var now = clock.instant();
    return obligations
        .earliestSignal()
        .filter(at -> !at.isAfter(now) && at.isAfter(now.minus(PATIENCE)))
        .isPresent();
  }
}
