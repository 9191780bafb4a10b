package vn.dondoc.progress;

import java.util.List;
import vn.dondoc.units.Person;

/**
 * Somebody in the administrator's units.
 *
 * @param roles by unit, the administrator's units first
 */
public record AdminPerson(Person person, List<RoleIn> roles) {

  /**
   * @param role its code
   * @param administered whether the unit is the administrator's
   * @param lastOfItsKind whether the unit has no other focal point, or no other leader
   * @param owed reports the unit still owes
   */
  public record RoleIn(
      String role,
      String unit,
      String unitName,
      boolean administered,
      boolean lastOfItsKind,
      int owed) {

    /** Whether nobody would be left to do open work, or to hear that it is late. */
    public boolean isIndispensable() {
      return lastOfItsKind && owed > 0;
    }
  }

  /** Whether all she does is in the administrator's units. */
  public boolean isMendable() {
    return roles.stream().allMatch(RoleIn::administered);
  }

  public boolean isBounced() {
    return person.bounce().isPresent();
  }

  /** One page of many, in the Vietnamese order of names. */
  public record Page(List<AdminPerson> people, int total, int page, int pages) {}
}
