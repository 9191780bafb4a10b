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
  ACCEPTED;

  public boolean isOwedByUnit() {
    return this == OPEN || this == RETURNED;
  }
}
