package vn.dondoc.obligations;

import java.util.Optional;

/**
 * What a change does to one unit's work.
 *
 * @param round as it will be
 * @param before empty for work that the unit gets only now
 * @param after as it will be
 */
public record WorkChange(Round round, Optional<Obligation> before, Obligation after) {

  public Kind kind() {
    if (before.isEmpty()) {
      return Kind.ADDED;
    }
    return after.state() == ObligationState.WITHDRAWN ? Kind.WITHDRAWN : Kind.MOVED;
  }

  /** The kinds of changes. */
  public enum Kind {
    MOVED,
    WITHDRAWN,
    ADDED,
    /** A successor goes on with it; the work itself stays as it was. */
    TAKEN_OVER,
    /** Its last day moved with the holidays; the day that the document names stayed. */
    RECKONED
  }
}
