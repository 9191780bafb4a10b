package vn.dondoc.units;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Someone who acts for units. Personal data: only what mail and sign-in need.
 *
 * @param assignments roles by unit; a person may have several
 * @param bounce since when her address takes no mail, if it does not
 * @param standsInFor people away in whose place she acts; empty unless loaded by {@link StandIns}
 */
public record Person(
    PersonId id,
    String name,
    String email,
    Set<Assignment> assignments,
    Optional<Bounce> bounce,
    List<Person> standsInFor) {

  public Person {
    assignments = Set.copyOf(assignments);
    standsInFor = List.copyOf(standsInFor);
  }

  /** Somebody whose mail arrives and who acts for nobody else. */
  public Person(PersonId id, String name, String email, Set<Assignment> assignments) {
    this(id, name, email, assignments, Optional.empty(), List.of());
  }

  /** Whether this person has the role in exactly that unit, or acts for somebody who has. */
  public boolean holds(Role role, UnitId unit) {
    return roles().contains(new Assignment(unit, role));
  }

  /** Her own assignments and those she stands in for. Administration never passes on. */
  public Set<Assignment> roles() {
    var taken =
        standsInFor.stream()
            .flatMap(absent -> absent.assignments().stream())
            .filter(assignment -> assignment.role() != Role.ADMINISTRATOR);
    return Stream.concat(assignments.stream(), taken).collect(Collectors.toUnmodifiableSet());
  }

  /** In whose place she has one of the roles in that unit; empty when she has one herself. */
  public Optional<Person> insteadOf(UnitId unit, Role... roles) {
    if (hasOneOf(unit, roles)) {
      return Optional.empty();
    }
    return standsInFor.stream().filter(absent -> absent.hasOneOf(unit, roles)).findFirst();
  }

  private boolean hasOneOf(UnitId unit, Role... roles) {
    return Stream.of(roles).anyMatch(role -> assignments.contains(new Assignment(unit, role)));
  }

  /** Herself and all she stands in for: whose rows a query may show her. */
  public List<String> actsAs() {
    return Stream.concat(Stream.of(this), standsInFor.stream())
        .map(person -> person.id().value())
        .toList();
  }

  /** Whether mail to her can arrive. */
  public boolean isReachable() {
    return bounce.isEmpty() && !email.isBlank();
  }

  /** The same person with an address that nobody has refused yet. */
  public Person withEmail(String address) {
    return new Person(id, name, address, assignments, Optional.empty(), standsInFor);
  }

  public Person withName(String other) {
    return new Person(id, other, email, assignments, bounce, standsInFor);
  }

  public Person withAssignments(Set<Assignment> others) {
    return new Person(id, name, email, others, bounce, standsInFor);
  }

  Person standingInFor(List<Person> absent) {
    return new Person(id, name, email, assignments, bounce, absent);
  }
}
