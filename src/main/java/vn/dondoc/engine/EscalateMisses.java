package vn.dondoc.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.obligations.RaisingSignals;
import vn.dondoc.obligations.RoundId;
import vn.dondoc.obligations.SignalKind.Phase;

@EngineBean
class EscalateMisses implements JavaDelegate {
  private final RaisingSignals raising;

  EscalateMisses(RaisingSignals raising) {
    this.raising = raising;
  }

  @Override
  public void execute(DelegateExecution execution) {
    raising.raiseDue(new RoundId(execution.getProcessBusinessKey()), Phase.ESCALATE);
  }
}
