package vn.dondoc.obligations;

/** The kinds of news a person gets about an obligation. */
public enum NoticeKind {
  /** The unit owes something new. */
  NEW_WORK,
  /** Before the cut-off; goes into the one digest of the day. */
  REMINDER,
  /** Rung 1. */
  MISSED,
  /** Rungs 2 and 3. */
  ESCALATION,
  /** The receiver wants it done again. */
  RETURNED,
  /** A coordinator's own word. */
  CHASED;

  public static NoticeKind of(SignalKind kind) {
    return switch (kind) {
      case REMINDER -> REMINDER;
      case MISSED -> MISSED;
      case ESCALATION -> ESCALATION;
    };
  }
}
