package vn.dondoc.obligations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.units.Assignment;
import vn.dondoc.units.Bounce;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Role;
import vn.dondoc.units.UnitId;

/**
 * Asks each question once, and for all the units it will be asked about at the same time. For one
 * look, by one thread, and then to be thrown away.
 */
final class RememberedPeople implements People {
  private final People people;
  private final Set<UnitId> expected;
  private final Map<Assignment, List<Person>> byAssignment = new HashMap<>();

  /**
   * @param expected the units that are asked about one after the other
   */
  RememberedPeople(People people, Set<UnitId> expected) {
    this.people = people;
    this.expected = expected;
  }

  @Override
  public List<Person> inUnit(UnitId unit, Role role) {
    var asked = new Assignment(unit, role);
    if (!byAssignment.containsKey(asked)) {
      var units = expected.contains(unit) ? expected : Set.of(unit);
      inUnits(units, role)
          .forEach((one, found) -> byAssignment.put(new Assignment(one, role), found));
    }
    return byAssignment.get(asked);
  }

  @Override
  public Map<UnitId, List<Person>> inUnits(Set<UnitId> units, Role role) {
    return people.inUnits(units, role);
  }

  @Override
  public Optional<Person> byId(PersonId id) {
    return people.byId(id);
  }

  @Override
  public List<Person> all() {
    return people.all();
  }

  @Override
  public List<Person> withEmail(String address) {
    return people.withEmail(address);
  }

  @Override
  public void save(Person person) {
    throw new UnsupportedOperationException("looks ahead only");
  }

  @Override
  public void takeOver(Person entry) {
    throw new UnsupportedOperationException("looks ahead only");
  }

  @Override
  public boolean bounced(PersonId id, String address, Bounce bounce) {
    throw new UnsupportedOperationException("looks ahead only");
  }

  @Override
  public void arrives(PersonId id) {
    throw new UnsupportedOperationException("looks ahead only");
  }
}
