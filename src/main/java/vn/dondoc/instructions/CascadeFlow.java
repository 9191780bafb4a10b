package vn.dondoc.instructions;

import vn.dondoc.obligations.InstructionId;

/** Moves the process of an instruction's cascade; implemented by the engine. */
public interface CascadeFlow {

  /** Starts the process in the caller's transaction. */
  void start(InstructionId instruction);

  void allRoundsClosed(InstructionId instruction);
}
