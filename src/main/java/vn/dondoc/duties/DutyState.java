package vn.dondoc.duties;

/** How a duty stands. */
public enum DutyState {
  OPEN,
  DONE,
  /** Goes on next year: offered when the plan is cloned. */
  CARRIED_OVER
}
