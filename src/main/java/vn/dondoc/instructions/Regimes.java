package vn.dondoc.instructions;

import java.util.List;
import java.util.Optional;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.RegimeCode;

/** What each instruction asks for, and of whom. */
public interface Regimes {

  void add(InstructionId instruction, List<AddresseeGroup> groups, List<ReportRegime> regimes);

  /** In the document's order. */
  List<ReportRegime> of(InstructionId instruction);

  Optional<ReportRegime> byCode(InstructionId instruction, RegimeCode code);

  List<AddresseeGroup> groupsOf(InstructionId instruction);

  /** Gives it another day or rule. */
  void time(InstructionId instruction, RegimeCode code, Timing timing);
}
