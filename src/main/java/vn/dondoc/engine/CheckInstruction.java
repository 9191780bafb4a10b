package vn.dondoc.engine;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.instructions.InstructionInvalid;
import vn.dondoc.instructions.RunningCascades;
import vn.dondoc.obligations.InstructionId;

@EngineBean
class CheckInstruction implements JavaDelegate {
  private final RunningCascades cascades;

  CheckInstruction(RunningCascades cascades) {
    this.cascades = cascades;
  }

  @Override
  public void execute(DelegateExecution execution) {
    try {
      cascades.check(new InstructionId(execution.getProcessBusinessKey()));
    } catch (InstructionInvalid e) {
      throw new BpmnError(InstructionCascadeProcess.INSTRUCTION_INVALID, e);
    }
  }
}
