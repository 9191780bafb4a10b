package vn.dondoc.web.security;

import java.security.Principal;
import java.util.Comparator;
import java.util.Optional;
import vn.dondoc.units.Assignment;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;
import vn.dondoc.units.UnitId;

/** Who asks, read anew for each request so that roles are current. */
public record CurrentUser(Person person) implements Principal {

  @Override
  public String getName() {
    return person.id().value();
  }

  /** Whether this person has the role in any unit. */
  public boolean holds(Role role) {
    return person.roles().stream().anyMatch(assignment -> assignment.role() == role);
  }

  /** Whether rows must say which unit they are about. */
  public boolean actsForSeveralUnits() {
    return person.roles().stream().map(Assignment::unit).distinct().count() > 1;
  }

  /** The unit whose name stands at the top: where she submits, else where she leads or governs. */
  public Optional<UnitId> homeUnit() {
    return person.assignments().stream()
        .min(Comparator.comparing(Assignment::role))
        .map(Assignment::unit);
  }
}
