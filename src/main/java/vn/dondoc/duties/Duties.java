package vn.dondoc.duties;

import java.util.List;
import java.util.Optional;
import vn.dondoc.obligations.InstructionId;

/** All standing duties ever given to units. */
public interface Duties {

  Optional<Duty> byId(DutyId id);

  /** Keeps others who want to change it waiting until the transaction ends. */
  Optional<Duty> lockedById(DutyId id);

  /** All of an instruction, in the order of the document. */
  List<Duty> of(InstructionId instruction);

  /** Those to offer again in next year's plan, in the order of the document. */
  List<Duty> carriedOver(InstructionId instruction);

  /** After those it has already. */
  void add(InstructionId instruction, List<UnitDuty> duties);

  /** State and holder; what the document says never changes. */
  void save(Duty duty);
}
