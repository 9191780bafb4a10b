package vn.dondoc.instructions;

import java.util.Optional;
import java.util.Set;
import vn.dondoc.obligations.EventSpan;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.obligations.Tone;
import vn.dondoc.units.UnitId;

/** A change of an instruction in the course of its year ("điều chỉnh"). */
public sealed interface Amendment {

  /** Whether it leaves nothing of the instruction. */
  default boolean isOfAll() {
    return false;
  }

  /**
   * A regime by another day or rule.
   *
   * @param event its new days, when it is an event
   * @param wording of the new deadline, in the words of the amending document
   */
  record Retimed(RegimeCode regime, Timing timing, Optional<EventSpan> event, String wording)
      implements Amendment {}

  /**
   * Asked for no more.
   *
   * @param regime empty for all
   * @param unit of whom; empty for all
   */
  record Withdrawn(Optional<RegimeCode> regime, Optional<UnitId> unit) implements Amendment {

    @Override
    public boolean isOfAll() {
      return regime.isEmpty() && unit.isEmpty();
    }
  }

  /** Regimes ask a unit that they did not ask at the start. */
  record UnitAdded(UnitId unit, Tone tone, Set<RegimeCode> regimes) implements Amendment {}
}
