package vn.dondoc.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.dondoc.instructions.CascadeFlow;
import vn.dondoc.obligations.InstructionId;

@Component
class CamundaCascadeFlow implements CascadeFlow {
  private final RuntimeService runtime;

  CamundaCascadeFlow(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @Override
  public void start(InstructionId instruction) {
    runtime.startProcessInstanceByKey(InstructionCascadeProcess.KEY, instruction.value());
  }

  @Override
  public void allRoundsClosed(InstructionId instruction) {
    runtime
        .createMessageCorrelation(InstructionCascadeProcess.ALL_ROUNDS_CLOSED)
        .processInstanceBusinessKey(instruction.value())
        .correlate();
  }
}
