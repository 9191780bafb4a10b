package vn.dondoc.obligations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dondoc.units.Assignment;
import vn.dondoc.units.Bounce;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Role;
import vn.dondoc.units.UnitId;

/** Asks each question once. For one look ahead, by one thread, and then to be thrown away. */
final class RememberedPeople implements People {
  private final People people;
  private final Map<Assignment, List<Person>> byAssignment = new HashMap<>();

  RememberedPeople(People people) {
    this.people = people;
  }

  @Override
  public List<Person> inUnit(UnitId unit, Role role) {
    return byAssignment.computeIfAbsent(
        new Assignment(unit, role), asked -> people.inUnit(unit, role));
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
