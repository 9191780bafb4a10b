package vn.dondoc.engine;

/** Names in {@code bpmn/instruction-cascade.bpmn}. The business key is the instruction's id. */
final class InstructionCascadeProcess {
  static final String KEY = "instruction-cascade";

  static final String EVENT_INSTRUCTION_INVALID = "event_instructionInvalid";
  static final String EVENT_ALL_ROUNDS_CLOSED = "event_allRoundsClosed";
  static final String END_EVENT_CASCADE_REJECTED = "endEvent_cascadeRejected";
  static final String END_EVENT_CASCADE_CLOSED = "endEvent_cascadeClosed";

  static final String ALL_ROUNDS_CLOSED = "allRoundsClosed";
  static final String INSTRUCTION_INVALID = "instructionInvalid";

  private InstructionCascadeProcess() {}
}
