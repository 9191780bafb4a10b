package vn.dondoc.organisation;

import java.util.Set;
import java.util.stream.Collectors;
import vn.dondoc.units.Assignment;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;

/**
 * What one administrator administers: her units with all below them. Her own roles only, since
 * administration never passes to a substitute.
 */
record Governed(Set<UnitId> tops) {

  static Governed by(Person who) {
    return new Governed(
        who.assignments().stream()
            .filter(assignment -> assignment.role() == Role.ADMINISTRATOR)
            .map(Assignment::unit)
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean includes(Unit unit) {
    return tops.stream().anyMatch(unit::isWithin);
  }
}
