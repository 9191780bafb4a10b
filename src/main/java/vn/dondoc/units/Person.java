package vn.dondoc.units;

import java.util.Set;

/**
 * Someone who acts for units. Personal data: only what mail and sign-in need.
 *
 * @param assignments roles by unit; a person may have several
 */
public record Person(PersonId id, String name, String email, Set<Assignment> assignments) {

  public Person {
    assignments = Set.copyOf(assignments);
  }

  /** Whether this person has the role in exactly that unit. */
  public boolean holds(Role role, UnitId unit) {
    return assignments.contains(new Assignment(unit, role));
  }
}
