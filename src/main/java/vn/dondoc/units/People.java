package vn.dondoc.units;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everybody who acts for a unit. Lists are in the Vietnamese order of names. */
public interface People {
  Optional<Person> byId(PersonId id);

  /** Those who have {@code role} in exactly that unit, not in units below it. */
  List<Person> inUnit(UnitId unit, Role role);

  /** As {@link #inUnit} of each of the units; an empty list where there is nobody. */
  Map<UnitId, List<Person>> inUnits(Set<UnitId> units, Role role);

  List<Person> all();

  /** All who have that address, in whatever case. */
  List<Person> withEmail(String address);

  /** Adds or replaces by id, assignments included. A new address has not bounced yet. */
  void save(Person person);

  /**
   * As {@link #save}, with what a file says; but when it says the same as last time, what was
   * changed here since (a hand-over, a corrected address) stands.
   */
  void takeOver(Person entry);

  /**
   * Marks her address as one that takes no mail.
   *
   * @return false if it is not hers any more, or was marked before
   */
  boolean bounced(PersonId id, String address, Bounce bounce);

  /** Takes the mark away. */
  void arrives(PersonId id);
}
