package vn.dondoc.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.instructions.RunningCascades;
import vn.dondoc.obligations.InstructionId;

@EngineBean
class RejectInstruction implements JavaDelegate {
  private final RunningCascades cascades;

  RejectInstruction(RunningCascades cascades) {
    this.cascades = cascades;
  }

  @Override
  public void execute(DelegateExecution execution) {
    cascades.reject(new InstructionId(execution.getProcessBusinessKey()));
  }
}
