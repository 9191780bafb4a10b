package vn.dondoc.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.obligations.OpeningRounds;
import vn.dondoc.obligations.RoundId;

@EngineBean
class OpenRound implements JavaDelegate {
  private final OpeningRounds opening;

  OpenRound(OpeningRounds opening) {
    this.opening = opening;
  }

  @Override
  public void execute(DelegateExecution execution) {
    opening.open(new RoundId(execution.getProcessBusinessKey()));
  }
}
