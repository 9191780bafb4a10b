package vn.dondoc.units;

import java.util.List;
import java.util.Optional;

/** Everybody who acts for a unit. Lists are in the Vietnamese order of names. */
public interface People {
  Optional<Person> byId(PersonId id);

  /** Those who have {@code role} in exactly that unit, not in units below it. */
  List<Person> inUnit(UnitId unit, Role role);

  List<Person> all();

  /** Adds or replaces by id, assignments included. */
  void save(Person person);
}
