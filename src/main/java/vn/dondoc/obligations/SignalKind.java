package vn.dondoc.obligations;

/** What a signal means when its moment comes. */
public enum SignalKind {
  /** Before the cut-off. */
  REMINDER,
  /** The unit and its leader hear that the cut-off has passed: rung 1 of the ladder. */
  MISSED,
  /** Others hear of it too: rungs 2 and 3, the last one repeated. */
  ESCALATION,
  /** The reviewer hears that something handed in still waits for her word. */
  REVIEW;

  public Phase phase() {
    return this == REMINDER || this == REVIEW ? Phase.REMIND : Phase.ESCALATE;
  }

  /** The two steps of the reporting round that raise signals. */
  public enum Phase {
    REMIND,
    ESCALATE
  }
}
