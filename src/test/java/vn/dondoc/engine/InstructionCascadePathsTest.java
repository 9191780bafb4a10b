package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.dondoc.engine.InstructionCascadeProcess.ALL_ROUNDS_CLOSED;
import static vn.dondoc.engine.InstructionCascadeProcess.END_EVENT_CASCADE_CLOSED;
import static vn.dondoc.engine.InstructionCascadeProcess.END_EVENT_CASCADE_REJECTED;
import static vn.dondoc.engine.InstructionCascadeProcess.EVENT_ALL_ROUNDS_CLOSED;
import static vn.dondoc.engine.InstructionCascadeProcess.EVENT_INSTRUCTION_INVALID;
import static vn.dondoc.engine.InstructionCascadeProcess.INSTRUCTION_INVALID;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every way through the model, with nothing behind the delegates. */
class InstructionCascadePathsTest {
  private static final String TODAY = "2024-03-01T08:00:00+07:00";

  private final RecordingEngine engine = new RecordingEngine(InstructionCascadeProcess.KEY);

  @AfterEach
  void closeTheEngine() {
    engine.close();
  }

  @Test
  void aCascadePlansItsRoundsAndConsolidatesWhenAllAreClosed() {
    var cascade = engine.start();
    engine.theClockReaches(TODAY);
    assertThat(cascade).isWaitingAt(EVENT_ALL_ROUNDS_CLOSED);
    assertThat(engine.called()).containsExactly("checkInstruction", "planRounds");

    engine.tell(ALL_ROUNDS_CLOSED);
    engine.theClockReaches(TODAY);
    assertThat(cascade).isEnded().hasPassed(END_EVENT_CASCADE_CLOSED);
    assertThat(engine.called()).containsExactly("consolidateResults");
  }

  @Test
  void anInvalidInstructionGoesBackBeforeAnyRoundIsPlanned() {
    engine.when(
        "checkInstruction",
        execution -> {
          throw new BpmnError(INSTRUCTION_INVALID);
        });

    var cascade = engine.start();
    engine.theClockReaches(TODAY);
    assertThat(cascade)
        .isEnded()
        .hasPassedInOrder(EVENT_INSTRUCTION_INVALID, END_EVENT_CASCADE_REJECTED);
    assertThat(engine.called()).containsExactly("checkInstruction", "rejectInstruction");
  }
}
