package vn.dondoc.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.obligations.FanningOut;
import vn.dondoc.obligations.RoundId;

@EngineBean
class FanOutGroup implements JavaDelegate {
  private final FanningOut fanningOut;

  FanOutGroup(FanningOut fanningOut) {
    this.fanningOut = fanningOut;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var unitsRemain = fanningOut.nextGroups(new RoundId(execution.getProcessBusinessKey()));
    execution.setVariable(ReportingRoundProcess.UNITS_REMAIN, unitsRemain);
  }
}
