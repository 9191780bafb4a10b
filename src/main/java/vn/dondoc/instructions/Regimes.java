package vn.dondoc.instructions;

import java.util.List;
import java.util.Optional;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.units.UnitId;

/** What each instruction asks for, and of whom. */
public interface Regimes {

  void add(InstructionId instruction, List<AddresseeGroup> groups, List<ReportRegime> regimes);

  /** In the document's order. */
  List<ReportRegime> of(InstructionId instruction);

  Optional<ReportRegime> byCode(InstructionId instruction, RegimeCode code);

  List<AddresseeGroup> groupsOf(InstructionId instruction);

  /** Gives it another day or rule, in the words of the document that changed it. */
  void change(InstructionId instruction, ReportRegime changed);

  /** What goes to the unit, or through it, goes to its successor, in cascades that run. */
  void readdress(UnitId former, UnitId successor);

  /** Gives it another day or rule. */
  void time(InstructionId instruction, RegimeCode code, Timing timing);
}
