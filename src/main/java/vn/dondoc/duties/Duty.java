package vn.dondoc.duties;

import java.util.Optional;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.UnitId;

/**
 * A standing duty of one unit.
 *
 * @param holder who has taken it over for the unit
 */
public record Duty(
    DutyId id,
    InstructionId instruction,
    UnitDuty given,
    DutyState state,
    Optional<PersonId> holder) {

  public UnitId unit() {
    return given.unit();
  }

  boolean isOpen() {
    return state == DutyState.OPEN;
  }

  /** By her, or by somebody she stands in for. */
  boolean isHeldBy(Person person) {
    return holder.map(PersonId::value).filter(person.actsAs()::contains).isPresent();
  }

  Duty heldBy(Optional<PersonId> person) {
    return new Duty(id, instruction, given, state, person);
  }

  Duty in(DutyState next) {
    return new Duty(id, instruction, given, next, holder);
  }
}
