package vn.dondoc.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.obligations.ClosingRounds;
import vn.dondoc.obligations.RoundId;

@EngineBean
class CloseRound implements JavaDelegate {
  private final ClosingRounds closing;

  CloseRound(ClosingRounds closing) {
    this.closing = closing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    closing.close(new RoundId(execution.getProcessBusinessKey()));
  }
}
