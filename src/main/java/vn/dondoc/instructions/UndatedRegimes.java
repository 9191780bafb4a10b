package vn.dondoc.instructions;

import java.util.Optional;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.units.PersonId;

/** What was decided of regimes for which their document names no day. */
interface UndatedRegimes {

  /** What a coordinator decided. */
  enum Decision {
    /** A day or a rule was set. */
    DATED,
    /** It stays without a day. */
    DROPPED
  }

  Optional<Decision> decisionOn(InstructionId instruction, RegimeCode code);

  /** How often it is asked for in the document's own words, whatever was decided since. */
  Optional<PeriodKind> every(InstructionId instruction, RegimeCode code);

  /** To be called before the regime itself is changed. */
  void decided(
      InstructionId instruction, RegimeCode code, Decision decision, String because, PersonId by);

  /** All that still waits for a decision stays without a day. */
  void dropRest(InstructionId instruction, String because, PersonId by);

  /** Whether any waits for a decision. */
  boolean isAnyLeft(InstructionId instruction);
}
