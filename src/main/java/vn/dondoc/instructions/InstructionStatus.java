package vn.dondoc.instructions;

/** The life of a recorded document. */
public enum InstructionStatus {
  /** Kept only as the basis of others. */
  RECORDED,
  RUNNING,
  CLOSED,
  /** The last check before its rounds were planned found an error. */
  REJECTED,
  /** Nobody has to do anything for it any more. */
  WITHDRAWN
}
