package vn.dondoc.obligations;

/** The life of a round: planned at the start, opened when due, closed when nothing is owed. */
public enum RoundState {
  PLANNED,
  OPENING,
  OPEN,
  CLOSED
}
