package vn.dondoc.organisation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.units.Assignment;
import vn.dondoc.units.EmailAddress;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;

/** What an administrator may make of a person. */
@Component
class PersonRules {
  private static final int MAX_NAME = 500;

  private final People people;
  private final OpenWork work;

  PersonRules(People people, OpenWork work) {
    this.people = people;
    this.work = work;
  }

  /**
   * Whether a unit with open work loses its last focal point or leader is asked by {@link
   * #orphaned}.
   *
   * @param before empty for a new person
   * @param tree all units as they will be
   * @throws Refusal with all that is wrong, each at its field
   */
  void check(Optional<Person> before, Person after, Map<UnitId, Unit> tree, Person who) {
    check(before, after, tree, who, people::withEmail);
  }

  /**
   * @param withEmail who has an address, in whatever case
   */
  void check(
      Optional<Person> before,
      Person after,
      Map<UnitId, Unit> tree,
      Person who,
      Function<String, List<Person>> withEmail) {
    Refusal.together(
        Stream.of(
            () -> checkName(before, after.name()),
            () -> checkEmail(before, after, withEmail),
            () -> checkReach(before, after, tree, Governed.by(who)),
            () -> checkSelf(before, after, who)));
  }

  /** What stands already is not held against a change of something else. */
  private static void checkName(Optional<Person> before, String name) {
    if (before.filter(old -> old.name().equals(name)).isPresent()) {
      return;
    }
    if (name.isBlank()) {
      throw Refusal.ofField("name", "person-name-missing");
    }
    if (name.length() > MAX_NAME) {
      throw Refusal.ofField("name", "unit-name-too-long", MAX_NAME);
    }
  }

  /** Two may share an address they always shared; nobody new gets somebody else's. */
  private static void checkEmail(
      Optional<Person> before, Person after, Function<String, List<Person>> withEmail) {
    if (before.filter(old -> old.email().equals(after.email())).isPresent()) {
      return;
    }
    if (!EmailAddress.isOne(after.email())) {
      throw Refusal.ofField("email", "address-shape", after.email());
    }
    withEmail.apply(after.email()).stream()
        .filter(other -> !other.id().equals(after.id()))
        .findFirst()
        .ifPresent(
            other -> {
              throw Refusal.ofField("email", "address-taken", other.name());
            });
  }

  /** Who acts elsewhere too keeps name and address: they are not this administrator's alone. */
  private static void checkReach(
      Optional<Person> before, Person after, Map<UnitId, Unit> tree, Governed governed) {
    var changed = before.map(old -> isOtherwise(old, after)).orElse(false);
    var elsewhere =
        before.stream()
            .flatMap(old -> old.assignments().stream())
            .map(assignment -> tree.get(assignment.unit()))
            .filter(unit -> !governed.includes(unit))
            .findFirst();
    if (changed && elsewhere.isPresent()) {
      throw Refusal.ofField("name", "person-elsewhere-too", elsewhere.get().name());
    }
  }

  private static boolean isOtherwise(Person before, Person after) {
    return !before.name().equals(after.name()) || !before.email().equals(after.email());
  }

  private static void checkSelf(Optional<Person> before, Person after, Person who) {
    var lost = before.map(old -> lost(old, after)).orElse(Set.of());
    if (after.id().equals(who.id())
        && lost.stream().anyMatch(one -> one.role() == Role.ADMINISTRATOR)) {
      throw new Refusal("own-administration");
    }
  }

  private static Set<Assignment> lost(Person before, Person after) {
    var lost = new HashSet<>(before.assignments());
    lost.removeAll(after.assignments());
    return lost;
  }

  /** Roles in units with open work whose last focal point or leader she would cease to be. */
  List<Assignment> orphaned(Person before, Person after) {
    return lost(before, after).stream()
        .filter(one -> one.role() == Role.FOCAL_POINT || one.role() == Role.LEADER)
        .filter(one -> isLast(before, one) && work.owedBy(one.unit()) > 0)
        .sorted(Comparator.comparing(Assignment::role))
        .toList();
  }

  private boolean isLast(Person person, Assignment role) {
    return people.inUnit(role.unit(), role.role()).stream()
        .allMatch(one -> one.id().equals(person.id()));
  }
}
