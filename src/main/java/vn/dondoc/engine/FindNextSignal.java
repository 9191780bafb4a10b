package vn.dondoc.engine;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.obligations.NextStep.Close;
import vn.dondoc.obligations.NextStep.Raise;
import vn.dondoc.obligations.NextStep.Wait;
import vn.dondoc.obligations.RoundId;
import vn.dondoc.obligations.SignalKind.Phase;
import vn.dondoc.obligations.WatchingRounds;

@EngineBean
class FindNextSignal implements JavaDelegate {
  private final WatchingRounds watching;

  FindNextSignal(WatchingRounds watching) {
    this.watching = watching;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = watching.nextStepOf(new RoundId(execution.getProcessBusinessKey()));
    if (step instanceof Raise raise) {
      var remind = raise.phase() == Phase.REMIND;
      choose(execution, remind ? ReportingRoundProcess.REMIND : ReportingRoundProcess.ESCALATE);
      execution.setVariable(ReportingRoundProcess.NEXT_SIGNAL_AT, Date.from(raise.at()));
    } else if (step instanceof Wait) {
      choose(execution, ReportingRoundProcess.WAIT);
    } else if (step instanceof Close) {
      choose(execution, ReportingRoundProcess.CLOSE);
    }
  }

  private static void choose(DelegateExecution execution, String way) {
    execution.setVariable(ReportingRoundProcess.NEXT_STEP, way);
  }
}
