package vn.dondoc.obligations;

import java.util.List;
import vn.dondoc.units.UnitId;

/** The real units behind an instruction's addressees, resolved once, when it starts. */
public interface Addressees {

  void set(InstructionId instruction, List<UnitId> units);

  /**
   * The next units after {@code position}, which starts at 0; fewer than {@code size} at the end.
   */
  List<UnitId> group(InstructionId instruction, int position, int size);
}
