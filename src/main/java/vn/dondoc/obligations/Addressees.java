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

  /** All who are addressed still, in order. */
  List<Addressee> of(InstructionId instruction, RegimeCode regime);

  /** Whether the regime addresses the unit or did so once. */
  boolean everAddressed(InstructionId instruction, RegimeCode regime, UnitId unit);

  /** One more, after all others; one that was withdrawn is addressed again. */
  void add(InstructionId instruction, RegimeCode regime, Addressee addressee);

  /** Addressed no more; its place stays, so that counting on is safe. */
  void withdraw(InstructionId instruction, RegimeCode regime, UnitId unit);

  /** Regimes of cascades that run in which the unit is addressed still. */
  List<AddressedBy> addressing(UnitId unit);

  /** Where a unit is addressed, and how it is spoken to. */
  record AddressedBy(InstructionId instruction, RegimeCode regime, Tone tone) {}

  /** Whether that regime asks this unit. */
  boolean isAmong(InstructionId instruction, RegimeCode regime, UnitId unit);

  /** Whether any regime of the instruction addresses anybody. */
  boolean isAnyOf(InstructionId instruction);
}
