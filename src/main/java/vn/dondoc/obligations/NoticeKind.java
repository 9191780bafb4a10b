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
  /** A unit wishes for more time; for those who decide. */
  EXTENSION_ASKED,
  /** More time was given or refused; for the unit. */
  EXTENSION_DECIDED,
  /** Something waits long for the reader's word; goes into the one digest of the day. */
  REVIEW_DUE,
  /** Its day has moved, it is asked for no more, or another unit's work has come over. */
  CHANGED,
  /** A coordinator's own word. */
  CHASED;

  /** Waits for the one digest of the day. */
  public boolean isDigested() {
    return this == REMINDER || this == REVIEW_DUE;
  }

  public static NoticeKind of(SignalKind kind) {
    return switch (kind) {
      case REMINDER -> REMINDER;
      case MISSED -> MISSED;
      case ESCALATION -> ESCALATION;
      case REVIEW -> REVIEW_DUE;
    };
  }
}
