package vn.dondoc.engine;

import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.dondoc.obligations.RoundFlow;
import vn.dondoc.obligations.RoundId;

@Component
class CamundaRoundFlow implements RoundFlow {
  private final RuntimeService runtime;
  private final RoundWaking waking;

  CamundaRoundFlow(RuntimeService runtime, RoundWaking waking) {
    this.runtime = runtime;
    this.waking = waking;
  }

  @Override
  public void start(RoundId round) {
    runtime.startProcessInstanceByKey(ReportingRoundProcess.KEY, round.value());
  }

  /**
   * After the commit and in a transaction of its own: a timer that fires this very moment must not
   * roll a unit's submission back. A wake lost to a crash in between is made good by the
   * reconciler.
   */
  @Override
  public void wake(RoundId round) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      waking.wake(round);
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            waking.wake(round);
          }
        });
  }

  @Override
  public boolean isWaiting(RoundId round, Optional<Instant> next) {
    return waking.isWaiting(round, next);
  }
}
