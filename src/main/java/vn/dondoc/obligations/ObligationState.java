package vn.dondoc.obligations;

/** Where an obligation stands. */
public enum ObligationState {
  /** The unit owes it. */
  OPEN,
  /** Handed in; the receiver has not said anything yet. */
  SUBMITTED,
  /** The receiver wants it done again; the unit owes it. */
  RETURNED,
  /** Fulfilled. */
  ACCEPTED,
  /** Nobody asks for it any more. */
  WITHDRAWN;

  public boolean isOwedByUnit() {
    return this == OPEN || this == RETURNED;
  }

  /** Nobody has to do anything more about it. */
  public boolean isClosed() {
    return this == ACCEPTED || this == WITHDRAWN;
  }
}
