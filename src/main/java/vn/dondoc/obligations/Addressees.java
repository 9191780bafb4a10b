package vn.dondoc.obligations;

import java.util.List;
import vn.dondoc.units.UnitId;

/** The real units behind a regime's addressees, resolved once, when its instruction starts. */
public interface Addressees {

  void set(InstructionId instruction, RegimeCode regime, List<Addressee> addressees);

  /**
   * The next ones after {@code position}, which starts at 0; fewer than {@code size} at the end.
   */
  List<Addressee> group(InstructionId instruction, RegimeCode regime, int position, int size);

  /** Whether that regime asks this unit. */
  boolean isAmong(InstructionId instruction, RegimeCode regime, UnitId unit);

  /** Whether any regime of the instruction addresses anybody. */
  boolean isAnyOf(InstructionId instruction);
}
